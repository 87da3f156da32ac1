using Microsoft.AspNetCore.Authorization;

namespace Volo.Abp.Authorization;

/// <summary>Asks for one permission.</summary>
public class PermissionRequirement : IAuthorizationRequirement
{
    /// <summary>Asks for the permission called <paramref name="permissionName"/>.</summary>
    public PermissionRequirement(string permissionName)
    {
        PermissionName = Check.NotNull(permissionName, nameof(permissionName));
    }

    /// <summary>Name of the permission.</summary>
    public string PermissionName { get; }

    /// <inheritdoc />
    public override string ToString() => $"{nameof(PermissionRequirement)}: {PermissionName}";
}
