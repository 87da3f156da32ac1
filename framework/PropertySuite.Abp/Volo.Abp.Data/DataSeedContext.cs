namespace Volo.Abp.Data;

/// <summary>For whom to seed, and parameters for the contributors.</summary>
public class DataSeedContext
{
    public DataSeedContext(Guid? tenantId = null)
    {
        TenantId = tenantId;
    }

    /// <summary>Null: the host.</summary>
    public Guid? TenantId { get; set; }

    public Dictionary<string, object?> Properties { get; } = [];

    /// <summary>A property; null when it is not set.</summary>
    public object? this[string name]
    {
        get => Properties.GetOrDefault(name);
        set => Properties[name] = value;
    }

    public virtual DataSeedContext WithProperty(string key, object? value)
    {
        Properties[key] = value;
        return this;
    }
}
