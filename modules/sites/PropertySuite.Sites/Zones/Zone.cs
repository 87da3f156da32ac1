using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A zone (组团, 分区) of a site: buildings, or the shops below a tower, that are served and ruled alike.</summary>
public class Zone : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Adds a zone to a site.</summary>
    public Zone(Guid id, Guid siteId, string name, PropertyKind kind)
        : base(id)
    {
        SiteId = siteId;
        Describe(name, kind);
    }

    /// <summary>For the mapper.</summary>
    protected Zone()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Name, unique in the site.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Orders zones as people count them.</summary>
    [DisableAuditing]
    public string SortKey { get; private set; } = "";

    /// <summary>What it is used for.</summary>
    public PropertyKind Kind { get; private set; }

    /// <summary>Changes the name and what it is used for.</summary>
    public Zone Describe(string name, PropertyKind kind)
    {
        Name = Check.NotNullOrWhiteSpace(name.ToVisible(), nameof(name), ZoneConsts.MaxNameLength);
        SortKey = RoomCode.SortKeyOf(SearchTexts.Fold(Name));
        Kind = kind;
        return this;
    }
}
