namespace Volo.Abp.TenantManagement;

/// <summary>Longest values of a tenant's fields, in characters.</summary>
public static class TenantConsts
{
    /// <summary>Longest name.</summary>
    public const int MaxNameLength = 64;
}
