namespace Volo.Abp.TenantManagement;

/// <summary>Names of the tenant management module's permissions. They exist on the host's side only.</summary>
public static class TenantManagementPermissions
{
    /// <summary>The group of these permissions.</summary>
    public const string GroupName = "AbpTenantManagement";

    /// <summary>What may be done with tenants.</summary>
    public static class Tenants
    {
        /// <summary>See tenants.</summary>
        public const string Default = GroupName + ".Tenants";

        /// <summary>Create tenants.</summary>
        public const string Create = Default + ".Create";

        /// <summary>Rename tenants.</summary>
        public const string Update = Default + ".Update";

        /// <summary>Delete tenants.</summary>
        public const string Delete = Default + ".Delete";
    }
}
