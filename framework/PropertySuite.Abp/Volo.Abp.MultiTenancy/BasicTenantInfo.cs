namespace Volo.Abp.MultiTenancy;

/// <summary>A tenant that was chosen; without an id the host was.</summary>
public class BasicTenantInfo
{
    public BasicTenantInfo(Guid? tenantId, string? name = null)
    {
        TenantId = tenantId;
        Name = name;
    }

    public Guid? TenantId { get; }

    public string? Name { get; }
}
