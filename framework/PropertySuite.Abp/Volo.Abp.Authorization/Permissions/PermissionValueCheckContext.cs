using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>A question about one permission.</summary>
public class PermissionValueCheckContext
{
    /// <summary>Creates the question.</summary>
    public PermissionValueCheckContext(PermissionDefinition permission, ClaimsPrincipal? principal)
    {
        Permission = Check.NotNull(permission, nameof(permission));
        Principal = principal;
    }

    /// <summary>The permission in question.</summary>
    public PermissionDefinition Permission { get; }

    /// <summary>Who wants it; null for nobody.</summary>
    public ClaimsPrincipal? Principal { get; }
}
