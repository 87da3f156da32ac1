using PropertySuite.Permissions;
using PropertySuite.ServiceDesk.Localization;
using Volo.Abp.Authorization.Permissions;

namespace PropertySuite.ServiceDesk.Permissions;

/// <summary>Defines the permissions of this module.</summary>
public class ServiceDeskPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context) => context.AddGroupOf(typeof(ServiceDeskPermissions), typeof(ServiceDeskResource));
}
