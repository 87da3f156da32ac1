using System.Diagnostics;
using PropertySuite.Security;

namespace Volo.Abp.Users;

public static class CurrentUserExtensions
{
    public static string? FindClaimValue(this ICurrentUser currentUser, string claimType) => currentUser.FindClaim(claimType)?.Value;

    /// <summary>The claim's value; the default of the type when there is no such claim.</summary>
    public static T FindClaimValue<T>(this ICurrentUser currentUser, string claimType) where T : struct
        => currentUser.FindClaimValue(claimType) is { } value ? value.To<T>() : default;

    /// <exception cref="InvalidOperationException">Nobody is signed in, or a program is (HTTP 403).</exception>
    public static Guid GetId(this ICurrentUser currentUser)
        => currentUser.Id ?? throw new UserRequiredException();

    /// <summary>The sign-in session; null when the principal has none.</summary>
    public static string? FindSessionId(this ICurrentUser currentUser)
        => currentUser.FindClaimValue(Security.Claims.AbpClaimTypes.SessionId);
}
