using PropertySuite.Administration;
using PropertySuite.Host.Data;
using PropertySuite.Repairs;
using PropertySuite.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.SettingManagement;

namespace PropertySuite.Host.Demo;

/// <summary>Fills the first company with the demo, unless it has a site already.</summary>
public class DemoSeeder : ITransientDependency
{
    private const int Seed = 20261122;
    private const int CasesPerSite = 26;

    private readonly IRepository<Site, Guid> _sites;
    private readonly DemoEstate _estate;
    private readonly DemoRepairs _repairs;
    private readonly CompanyUserSeeder _users;
    private readonly ISettingManager _settings;
    private readonly ICurrentTenant _currentTenant;
    private readonly IDbContextProvider<PropertySuiteDbContext> _contexts;

    /// <summary>Takes what it needs from the container.</summary>
    public DemoSeeder(
        IRepository<Site, Guid> sites,
        DemoEstate estate,
        DemoRepairs repairs,
        CompanyUserSeeder users,
        ISettingManager settings,
        ICurrentTenant currentTenant,
        IDbContextProvider<PropertySuiteDbContext> contexts)
    {
        _sites = sites;
        _estate = estate;
        _repairs = repairs;
        _users = users;
        _settings = settings;
        _currentTenant = currentTenant;
        _contexts = contexts;
    }

    /// <summary>Creates the demo's sites, users, owners and cases in the current unit of work.</summary>
    /// <returns>Whether anything was created.</returns>
    public async Task<bool> SeedAsync(Guid companyId, CancellationToken cancellationToken)
    {
        using (_currentTenant.Change(companyId))
        {
            if (await _sites.GetCountAsync(cancellationToken) > 0)
            {
                return false;
            }

            // The domain's default calls back three in ten; a demo in which the callback may not come would only puzzle.
            await _settings.SetForTenantAsync(companyId, RepairsSettings.CallbackSamplePercent, "100");
            await CreateAsync(companyId);
            return true;
        }
    }

    private async Task CreateAsync(Guid companyId)
    {
        var people = new DemoPeople(Seed);
        var estates = new List<(Guid SiteId, List<DemoHousehold> Households)>();
        foreach (var site in DemoCompany.Sites)
        {
            estates.Add(await _estate.CreateAsync(site, people));
        }

        Guid[] allSites = [.. estates.Select(estate => estate.SiteId)];
        var desk = new DemoActor(Guid.Empty, "");
        var technicians = new List<DemoActor>();
        foreach (var user in DemoUsers.All.Where(user => user.RoleName != StandardRoles.Administrator))
        {
            var id = await _users.CreateAsync(companyId, user.UserName, user.PersonName, [user.RoleName], DemoUsers.Password, allSites);
            if (user.RoleName == StandardRoles.CustomerServiceAssistant)
            {
                desk = new DemoActor(id, user.PersonName);
            }
            else if (user.RoleName == StandardRoles.Technician)
            {
                technicians.Add(new DemoActor(id, user.PersonName));
            }
        }

        foreach (var (userName, name) in new[] { ("technician2", "孙大勇"), ("technician3", "吴海") })
        {
            var id = await _users.CreateAsync(companyId, userName, name, [StandardRoles.Technician], DemoUsers.Password, allSites);
            technicians.Add(new DemoActor(id, name));
        }

        await ForgetLoadedAsync();
        foreach (var (siteId, households) in estates.Where(estate => estate.Households.Count > 0))
        {
            await _repairs.CreateAsync(siteId, households, desk, technicians, CasesPerSite, people);
            await ForgetLoadedAsync();
        }
    }

    /// <summary>Saves what is pending and lets the context forget it, so that later saves do not compare thousands of unchanged entities.</summary>
    private async Task ForgetLoadedAsync()
    {
        var context = await _contexts.GetDbContextAsync();
        await context.SaveChangesAsync();
        context.ChangeTracker.Clear();
    }
}
