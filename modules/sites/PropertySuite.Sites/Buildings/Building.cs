using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>A building (楼栋) of a site.</summary>
public class Building : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite, IHasSearchKeys
{
    /// <summary>Adds a building.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="siteId">Its site.</param>
    /// <param name="code">First part of its units' room codes, canonical.</param>
    /// <param name="name">Its name; made from the code when empty.</param>
    public Building(Guid id, Guid siteId, string code, string? name = null)
        : base(id)
    {
        SiteId = siteId;
        Code = Check.NotNullOrWhiteSpace(code, nameof(code), BuildingConsts.MaxCodeLength);
        SortKey = RoomCode.SortKeyOf(code);
        Rename(string.IsNullOrWhiteSpace(name) ? RoomCode.DescribeBuilding(code) : name);
    }

    /// <summary>For the mapper.</summary>
    protected Building()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>First part of its units' room codes, unique in the site.</summary>
    public string Code { get; private set; } = "";

    /// <summary>Orders buildings as people count them: 2栋 before 10栋.</summary>
    [DisableAuditing]
    public string SortKey { get; private set; } = "";

    /// <summary>Name, for example 1栋.</summary>
    public string Name { get; private set; } = "";

    /// <summary>Its zone (组团), where the site has zones.</summary>
    public Guid? ZoneId { get; private set; }

    /// <summary>Labels of its floors from the lowest up, see <see cref="FloorLabel"/>; none where they are not known.</summary>
    public List<string> Floors { get; private set; } = [];

    /// <summary>What the search looks in, see <see cref="SearchTexts"/>.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; } = "";

    /// <inheritdoc />
    [DisableAuditing]
    public int SearchKeysVersion { get; private set; }

    /// <summary>Changes the name.</summary>
    public Building Rename(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), BuildingConsts.MaxNameLength).Trim();
        RenewSearchKeys();
        return this;
    }

    /// <inheritdoc />
    public void RenewSearchKeys()
    {
        SearchKeysVersion = SearchKeys.Version;
        SearchText = SearchTexts.Of(Code, Name);
    }

    /// <summary>Puts it into a zone of its site, or into none.</summary>
    public Building SetZone(Guid? zoneId)
    {
        ZoneId = zoneId;
        return this;
    }

    /// <summary>Says which floors it has.</summary>
    public Building SetFloors(IEnumerable<FloorLabel> floors)
    {
        Floors = [.. floors.Order().Select(floor => floor.ToString()).Distinct()];
        return this;
    }

    /// <summary>Its floors from the lowest up.</summary>
    public List<FloorLabel> GetFloors() => Floors.ConvertAll(label => FloorLabel.TryParse(label, out var floor) ? floor : throw new FormatException(label));

    /// <summary>Whether it has a floor; any as long as its floors are not known.</summary>
    public bool Has(FloorLabel floor) => Floors.Count == 0 || Floors.Contains(floor.ToString());
}
