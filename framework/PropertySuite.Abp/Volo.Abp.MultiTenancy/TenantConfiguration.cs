using Volo.Abp.Data;

namespace Volo.Abp.MultiTenancy;

/// <summary>What the application has to know of a tenant.</summary>
[Serializable]
public class TenantConfiguration
{
    public TenantConfiguration()
    {
        IsActive = true;
    }

    public TenantConfiguration(Guid id, string name)
        : this()
    {
        Id = id;
        Name = Check.NotNull(name, nameof(name));
        ConnectionStrings = [];
    }

    public TenantConfiguration(Guid id, string name, string normalizedName)
        : this(id, name)
    {
        NormalizedName = Check.NotNull(normalizedName, nameof(normalizedName));
    }

    public Guid Id { get; set; }

    public string Name { get; set; } = default!;

    public string NormalizedName { get; set; } = default!;

    /// <summary>Null or empty: the tenant lives in the host's database.</summary>
    public ConnectionStrings? ConnectionStrings { get; set; }

    public bool IsActive { get; set; }

    public Guid? EditionId { get; set; }
}
