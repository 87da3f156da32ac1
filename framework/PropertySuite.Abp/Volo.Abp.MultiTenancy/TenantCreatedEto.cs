using Volo.Abp.EventBus;

namespace Volo.Abp.MultiTenancy;

/// <summary>A tenant has been created. Published within the transaction that creates it, before its data are seeded.</summary>
[Serializable]
[EventName("abp.multi_tenancy.tenant.created")]
public class TenantCreatedEto
{
    /// <summary>The tenant.</summary>
    public Guid Id { get; set; }

    /// <summary>Its name.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>Further properties, such as "AdminEmail". The password is not among them.</summary>
    public Dictionary<string, string> Properties { get; set; } = [];
}
