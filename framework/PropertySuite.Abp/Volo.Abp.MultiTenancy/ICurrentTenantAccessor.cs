namespace Volo.Abp.MultiTenancy;

/// <summary>Holds what <see cref="ICurrentTenant"/> tells.</summary>
public interface ICurrentTenantAccessor
{
    /// <summary>Null: nothing was chosen yet.</summary>
    BasicTenantInfo? Current { get; set; }
}
