namespace Volo.Abp.MultiTenancy;

/// <summary>Belongs to a tenant; null means to the host.</summary>
public interface IMultiTenant
{
    Guid? TenantId { get; }
}
