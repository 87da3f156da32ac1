using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of regions that need the tree they stand in. Every change of the tree holds a lock of the company until its transaction ends.</summary>
public class RegionManager(IRegionRepository regions, IRepository<Site, Guid> sites, IRepository<RegionMembership, Guid> memberships) : DomainService
{
    /// <summary>The tree of the current company.</summary>
    public virtual async Task<RegionTree> GetTreeAsync() => new(await regions.GetListAsync());

    /// <summary>The sites of a region and of those below it, as far as the caller sees them, for a change of the tree: nobody else makes one until the transaction ends.</summary>
    public virtual async Task<List<Guid>> GetSiteIdsAsync(Guid regionId)
    {
        await regions.LockTreeAsync();
        var within = (await GetTreeAsync()).Down(regionId).ToList();
        return (await sites.GetListAsync(site => site.RegionId != null && within.Contains(site.RegionId.Value))).ConvertAll(site => site.Id);
    }

    /// <summary>Gives a region its name and its place.</summary>
    /// <param name="region">New, or standing somewhere else.</param>
    /// <param name="name">Name, unique among the regions beside it.</param>
    /// <param name="parentId">The region above it, or null.</param>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.RegionCircle"/>, <see cref="SitesErrorCodes.RegionTooDeep"/>, <see cref="SitesErrorCodes.RegionNameTaken"/>,
    /// <see cref="SitesErrorCodes.TooManyRegions"/>.
    /// </exception>
    /// <exception cref="EntityNotFoundException">There is no region of that id.</exception>
    public virtual async Task PlaceAsync(Region region, string name, Guid? parentId)
    {
        await regions.LockTreeAsync();
        var tree = await GetTreeAsync();
        var isNew = tree.Find(region.Id) is null;
        if (isNew && tree.Count >= RegionConsts.MaxCount)
        {
            throw new BusinessException(SitesErrorCodes.TooManyRegions).WithData("count", RegionConsts.MaxCount);
        }

        if (parentId is { } wanted && tree.Find(wanted) is null)
        {
            throw new EntityNotFoundException(typeof(Region), wanted);
        }

        var above = tree.Up(parentId).ToList();
        if (above.Exists(other => other.Id == region.Id))
        {
            throw new BusinessException(SitesErrorCodes.RegionCircle).WithData("name", region.Name);
        }

        if (above.Count + (isNew ? 1 : tree.HeightOf(region.Id)) > RegionConsts.MaxDepth)
        {
            throw new BusinessException(SitesErrorCodes.RegionTooDeep).WithData("depth", RegionConsts.MaxDepth);
        }

        region.Rename(name).PutBelow(parentId);
        if (tree.Below(parentId).Any(other => other.Name == region.Name && other.Id != region.Id))
        {
            throw new BusinessException(SitesErrorCodes.RegionNameTaken).WithData("name", region.Name);
        }
    }

    /// <summary>Takes away a region that holds nothing; who worked in it no longer does.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.RegionNotEmpty"/>.</exception>
    public virtual async Task DeleteAsync(Region region)
    {
        await regions.LockTreeAsync();
        if (await regions.AnyAsync(other => other.ParentId == region.Id) || await sites.AnyAsync(site => site.RegionId == region.Id))
        {
            throw new BusinessException(SitesErrorCodes.RegionNotEmpty).WithData("name", region.Name);
        }

        await memberships.DeleteAsync(membership => membership.RegionId == region.Id, autoSave: true);
        await regions.DeleteAsync(region, autoSave: true);
    }

    /// <summary>Refuses a region that the company has not.</summary>
    /// <exception cref="EntityNotFoundException">There is no region of that id.</exception>
    public virtual async Task CheckAsync(Guid? regionId)
    {
        if (regionId is { } id)
        {
            await regions.LockTreeAsync();
            await regions.GetAsync(id);
        }
    }
}
