using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>A question about several permissions.</summary>
public class PermissionValuesCheckContext
{
    /// <summary>Creates the question.</summary>
    public PermissionValuesCheckContext(List<PermissionDefinition> permissions, ClaimsPrincipal? principal)
    {
        Permissions = Check.NotNull(permissions, nameof(permissions));
        Principal = principal;
    }

    /// <summary>The permissions in question.</summary>
    public List<PermissionDefinition> Permissions { get; }

    /// <summary>Who wants them; null for nobody.</summary>
    public ClaimsPrincipal? Principal { get; }
}
