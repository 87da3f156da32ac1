using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A region (区域, 分公司): sites of a company that are led and compared together. Regions may hold regions.</summary>
public class Region : AuditedAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>Adds a region; <see cref="RegionManager"/> places it.</summary>
    public Region(Guid id, string name)
        : base(id) => Rename(name);

    /// <summary>For the mapper.</summary>
    protected Region()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>The region above it; null directly below the company.</summary>
    public Guid? ParentId { get; private set; }

    /// <summary>Name, unique among the regions beside it.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Changes the name.</summary>
    public Region Rename(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name.ToVisible(), nameof(name), RegionConsts.MaxNameLength);
        return this;
    }

    /// <summary>Puts it below another; only <see cref="RegionManager"/> knows whether that makes a circle.</summary>
    internal void PutBelow(Guid? parentId) => ParentId = parentId;
}
