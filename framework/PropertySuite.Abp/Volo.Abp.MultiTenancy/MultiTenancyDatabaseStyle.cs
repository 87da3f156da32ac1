namespace Volo.Abp.MultiTenancy;

/// <summary>Where tenants keep their data.</summary>
public enum MultiTenancyDatabaseStyle : byte
{
    Shared = 0,
    PerTenant = 1,
    Hybrid = 2,
}
