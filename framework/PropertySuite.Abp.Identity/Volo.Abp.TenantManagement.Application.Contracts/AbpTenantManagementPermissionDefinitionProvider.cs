using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement.Localization;

namespace Volo.Abp.TenantManagement;

/// <summary>Defines the permissions of the tenant management module.</summary>
public class AbpTenantManagementPermissionDefinitionProvider : PermissionDefinitionProvider
{
    /// <inheritdoc />
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(TenantManagementPermissions.GroupName, L("TenantManagement"));
        var tenants = group.AddPermission(
            TenantManagementPermissions.Tenants.Default, L("TenantManagement.Tenants"), MultiTenancySides.Host);
        tenants.AddChild(TenantManagementPermissions.Tenants.Create, L("Create"), MultiTenancySides.Host);
        tenants.AddChild(TenantManagementPermissions.Tenants.Update, L("Edit"), MultiTenancySides.Host);
        tenants.AddChild(TenantManagementPermissions.Tenants.Delete, L("Delete"), MultiTenancySides.Host);
    }

    private static LocalizableString L(string name) => LocalizableString.Create<AbpTenantManagementResource>($"Permission:{name}");
}
