using System.Security.Claims;
using Volo.Abp;
using Volo.Abp.Security.Claims;

namespace System.Security.Principal;

/// <summary>Reads and writes ABP's claims.</summary>
public static class AbpClaimsIdentityExtensions
{
    /// <summary>Null when there is no id or it is not a Guid.</summary>
    public static Guid? FindUserId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.UserId);

    /// <summary>Null: a user of the host.</summary>
    public static Guid? FindTenantId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.TenantId);

    public static Guid? FindEditionId(this ClaimsPrincipal principal) => FindGuid(principal, AbpClaimTypes.EditionId);

    public static string? FindClientId(this ClaimsPrincipal principal) => Find(principal, AbpClaimTypes.ClientId);

    public static string? FindSessionId(this ClaimsPrincipal principal) => Find(principal, AbpClaimTypes.SessionId);

    /// <summary>Adds the claim unless there is one of its type.</summary>
    public static ClaimsIdentity AddIfNotContains(this ClaimsIdentity claimsIdentity, Claim claim)
    {
        Check.NotNull(claimsIdentity, nameof(claimsIdentity));
        if (!claimsIdentity.HasClaim(c => string.Equals(c.Type, claim.Type, StringComparison.OrdinalIgnoreCase)))
        {
            claimsIdentity.AddClaim(claim);
        }

        return claimsIdentity;
    }

    /// <summary>Puts the claim in the place of those of its type.</summary>
    public static ClaimsIdentity AddOrReplace(this ClaimsIdentity claimsIdentity, Claim claim)
    {
        Check.NotNull(claimsIdentity, nameof(claimsIdentity));
        foreach (var old in claimsIdentity.FindAll(claim.Type).ToList())
        {
            claimsIdentity.RemoveClaim(old);
        }

        claimsIdentity.AddClaim(claim);
        return claimsIdentity;
    }

    private static string? Find(ClaimsPrincipal principal, string claimType)
        => Check.NotNull(principal, nameof(principal)).FindFirst(claimType)?.Value is { Length: > 0 } value ? value : null;

    private static Guid? FindGuid(ClaimsPrincipal principal, string claimType)
        => Guid.TryParse(Find(principal, claimType), out var id) ? id : null;
}
