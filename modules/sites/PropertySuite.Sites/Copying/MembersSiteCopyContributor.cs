using Microsoft.Extensions.Localization;
using PropertySuite.Sites.Localization;
using PropertySuite.Sites.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Localization;

namespace PropertySuite.Sites;

/// <summary>Who works at a site. Nobody is taken out of the target.</summary>
public class MembersSiteCopyContributor(
    IRepository<SiteMembership, Guid> memberships,
    StaffNames names,
    IGuidGenerator guids,
    IStringLocalizer<SitesResource> texts) : ISiteCopyContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Part => "sites.members";

    /// <inheritdoc />
    public ILocalizableString DisplayName => LocalizableString.Create<SitesResource>("SiteCopy:Members");

    /// <inheritdoc />
    public int Order => 30;

    /// <inheritdoc />
    public string PermissionName => SitesPermissions.Memberships.Manage;

    /// <inheritdoc />
    public virtual async Task<SiteCopyPlan> PlanAsync(Guid sourceId, Guid targetId)
    {
        var missing = await FindMissingAsync(sourceId, targetId);
        var people = (await names.GetAsync(missing)).Values.Order(StringComparer.CurrentCulture);
        return new SiteCopyPlan(ReplacesOwn: false, [.. people.Select(name => new SiteCopyChange(texts["SiteCopy:Member"].Value, null, name))]);
    }

    /// <inheritdoc />
    public virtual async Task CopyAsync(Guid sourceId, Guid targetId) => await memberships.InsertManyAsync(
        (await FindMissingAsync(sourceId, targetId)).Select(userId => new SiteMembership(guids.Create(), targetId, userId)), autoSave: true);

    private async Task<List<Guid>> FindMissingAsync(Guid sourceId, Guid targetId)
    {
        var known = await memberships.GetListAsync(membership => membership.SiteId == sourceId || membership.SiteId == targetId);
        return [.. known.Where(membership => membership.SiteId == sourceId).Select(membership => membership.UserId)
            .Except(known.Where(membership => membership.SiteId == targetId).Select(membership => membership.UserId))];
    }
}
