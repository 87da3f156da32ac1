using PropertySuite.Administration.Localization;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>Names of roles in a timeline, in the language of whoever reads it.</summary>
internal static class RoleWords
{
    /// <summary>The names of some roles.</summary>
    public static TimelineValue Of(params IEnumerable<string> roles)
        => TimelineValue.Words(LocalizationResourceNameAttribute.GetName(typeof(AdministrationResource)), roles.Select(role => $"Role:{role}"));
}
