using PropertySuite.People;
using PropertySuite.Texts;
using Volo.Abp.Users;

namespace PropertySuite.ServiceDesk;

/// <summary>How the service desk writes people down.</summary>
internal static class CurrentUserExtensions
{
    /// <summary>The name that a user has now, for records that keep it; null: nobody is signed in.</summary>
    public static string? NameAtTheTime(this ICurrentUser user)
        => user.UserName is null ? null : PersonName.Of(user.Name, user.SurName, user.UserName).TruncateWhole(TimelineConsts.MaxActorNameLength);
}
