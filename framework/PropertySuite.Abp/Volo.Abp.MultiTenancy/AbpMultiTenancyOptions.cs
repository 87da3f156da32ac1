namespace Volo.Abp.MultiTenancy;

/// <summary>Whether and how tenants share the application.</summary>
public class AbpMultiTenancyOptions
{
    /// <summary>Default false.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Default <see cref="MultiTenancyDatabaseStyle.Hybrid"/>.</summary>
    public MultiTenancyDatabaseStyle DatabaseStyle { get; set; } = MultiTenancyDatabaseStyle.Hybrid;

    /// <summary>Default <see cref="TenantUserSharingStrategy.Isolated"/>.</summary>
    public TenantUserSharingStrategy UserSharingStrategy { get; set; } = TenantUserSharingStrategy.Isolated;
}
