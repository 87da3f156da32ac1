namespace Volo.Abp.MultiTenancy;

/// <summary>Whether one account may belong to several tenants.</summary>
public enum TenantUserSharingStrategy
{
    Isolated = 0,
    Shared = 1,
}
