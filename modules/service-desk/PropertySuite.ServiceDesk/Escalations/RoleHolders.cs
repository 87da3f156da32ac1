using PropertySuite.Sites;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <summary>Knows for the length of a sweep which roles somebody holds at which sites.</summary>
public class RoleHolders(
    ISiteMembershipIntegrationService memberships, ICurrentTenant currentTenant, ICurrentSiteScope siteScope, IDataFilter dataFilter) : ITransientDependency
{
    private readonly HashSet<(Guid SiteId, string Role)> _held = [];
    private readonly HashSet<(Guid SiteId, string Role)> _known = [];

    /// <summary>Whether somebody active holds a role at a site; only for what was learnt.</summary>
    public bool IsHeld(Guid siteId, string role) => _held.Contains((siteId, role));

    /// <summary>Gets to know the roles that the steps of some clocks name.</summary>
    public virtual async Task LearnAsync(IReadOnlyCollection<Clock> clocks)
    {
        foreach (var company in clocks.GroupBy(clock => clock.TenantId))
        {
            await LearnAsync(
                company.Key,
                [.. company.SelectMany(clock => clock.Steps.Skip(clock.StepsTaken).SelectMany(step => step.Roles).Select(role => (clock.SiteId, role)))]);
        }
    }

    /// <summary>Gets to know roles at sites of a company.</summary>
    public virtual async Task LearnAsync(Guid? tenantId, IReadOnlyCollection<(Guid SiteId, string Role)> pairs)
    {
        var unknown = pairs.Where(pair => !_known.Contains(pair)).ToHashSet();
        if (unknown.Count == 0)
        {
            return;
        }

        // A sweep looks at all companies; whom a company's roles are given to, and what they may, is that company's alone.
        using (dataFilter.Enable<IMultiTenant>())
        using (currentTenant.Change(tenantId))
        using (siteScope.Change(SiteScope.AllSites))
        {
            List<Guid> sites = [.. unknown.Select(pair => pair.SiteId).Distinct()];
            List<string> roles = [.. unknown.Select(pair => pair.Role).Distinct()];
            _held.UnionWith((await memberships.GetHeldRolesAsync(sites, roles)).Select(held => (held.SiteId, held.Role)));
            _known.UnionWith(sites.SelectMany(site => roles.Select(role => (site, role))));
        }
    }
}
