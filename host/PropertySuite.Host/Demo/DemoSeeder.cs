using PropertySuite.Administration;
using PropertySuite.Demo;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Host.Demo;

/// <summary>Fills the first company with the demo, unless it has a site already.</summary>
public class DemoSeeder(IRepository<Site, Guid> sites, DemoPlay play, CompanyUserSeeder users, ICurrentTenant currentTenant) : ITransientDependency
{
    private const int Seed = 20261122;

    /// <summary>Creates the demo's sites and users, and what the modules bring, in the current unit of work.</summary>
    /// <returns>Whether anything was created.</returns>
    public virtual async Task<bool> SeedAsync(Guid companyId, CancellationToken cancellationToken)
    {
        using (currentTenant.Change(companyId))
        {
            if (await sites.GetCountAsync(cancellationToken) > 0)
            {
                return false;
            }

            await play.PlayAsync(DemoCompany.Sites, new DemoPeople(Seed), stages => HireAsync(companyId, stages));
            return true;
        }
    }

    private async Task HireAsync(Guid companyId, IReadOnlyList<DemoStage> stages)
    {
        Guid[] allSites = [.. stages.Select(stage => stage.SiteId)];
        foreach (var user in DemoUsers.All.Where(user => user.RoleName != StandardRoles.Administrator).Concat(DemoUsers.MoreTechnicians))
        {
            var id = await users.CreateAsync(companyId, user.UserName, user.PersonName, [user.RoleName], DemoUsers.Password, allSites);
            foreach (var stage in stages)
            {
                stage.Hire(user.RoleName, new DemoActor(id, user.PersonName));
            }
        }
    }
}
