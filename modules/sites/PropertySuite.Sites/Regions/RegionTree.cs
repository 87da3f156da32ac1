namespace PropertySuite.Sites;

/// <summary>The regions of a company as a tree. A company has hundreds at most, so that it is read whole.</summary>
public sealed class RegionTree
{
    private readonly Dictionary<Guid, Region> _regions;
    private readonly ILookup<Guid?, Region> _children;

    /// <param name="regions">All regions of the company.</param>
    public RegionTree(IEnumerable<Region> regions)
    {
        _regions = regions.ToDictionary(region => region.Id);
        _children = _regions.Values.ToLookup(region => region.ParentId);
    }

    /// <summary>How many there are.</summary>
    public int Count => _regions.Count;

    /// <summary>A region; null when there is none of this id.</summary>
    public Region? Find(Guid id) => _regions.GetValueOrDefault(id);

    /// <summary>The regions directly below one, or below the company.</summary>
    public IEnumerable<Region> Below(Guid? id) => _children[id];

    /// <summary>A region and all above it, from itself up.</summary>
    public IEnumerable<Region> Up(Guid? id)
    {
        for (var region = id is { } first ? Find(first) : null; region is not null; region = region.ParentId is { } parent ? Find(parent) : null)
        {
            yield return region;
        }
    }

    /// <summary>A region and all below it.</summary>
    public IEnumerable<Guid> Down(Guid id) => _children[id].SelectMany(child => Down(child.Id)).Prepend(id);

    /// <summary>How many levels a region spans downwards, itself counted.</summary>
    public int HeightOf(Guid id) => 1 + _children[id].Select(child => HeightOf(child.Id)).DefaultIfEmpty().Max();
}
