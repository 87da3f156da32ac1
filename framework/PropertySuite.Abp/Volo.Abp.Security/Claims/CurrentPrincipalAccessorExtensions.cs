using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

public static class CurrentPrincipalAccessorExtensions
{
    public static IDisposable Change(this ICurrentPrincipalAccessor accessor, Claim claim) => accessor.Change([claim]);

    public static IDisposable Change(this ICurrentPrincipalAccessor accessor, IEnumerable<Claim> claims)
        => accessor.Change(new ClaimsIdentity(claims));

    public static IDisposable Change(this ICurrentPrincipalAccessor accessor, ClaimsIdentity claimsIdentity)
        => accessor.Change(new ClaimsPrincipal(claimsIdentity));
}
