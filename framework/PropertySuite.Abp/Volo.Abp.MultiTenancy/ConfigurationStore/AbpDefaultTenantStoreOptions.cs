namespace Volo.Abp.MultiTenancy.ConfigurationStore;

/// <summary>Tenants written into the configuration ("Tenants").</summary>
public class AbpDefaultTenantStoreOptions
{
    public TenantConfiguration[] Tenants { get; set; } = [];
}
