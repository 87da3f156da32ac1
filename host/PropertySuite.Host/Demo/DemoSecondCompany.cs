using PropertySuite.Administration;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Host.Demo;

/// <summary>Adds a second, small company to the demo, unless there is a second one already, of whatever name.</summary>
public class DemoSecondCompany : ITransientDependency
{
    private const int Seed = 20261123;
    private const int Cases = 6;

    private readonly ITenantRepository _companies;
    private readonly ITenantManager _manager;
    private readonly IDataSeeder _dataSeeder;
    private readonly IdentityUserManager _users;
    private readonly CompanyUserSeeder _userSeeder;
    private readonly DemoEstate _estate;
    private readonly DemoRepairs _repairs;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Takes what it needs from the container.</summary>
    public DemoSecondCompany(
        ITenantRepository companies,
        ITenantManager manager,
        IDataSeeder dataSeeder,
        IdentityUserManager users,
        CompanyUserSeeder userSeeder,
        DemoEstate estate,
        DemoRepairs repairs,
        ICurrentTenant currentTenant)
    {
        _companies = companies;
        _manager = manager;
        _dataSeeder = dataSeeder;
        _users = users;
        _userSeeder = userSeeder;
        _estate = estate;
        _repairs = repairs;
        _currentTenant = currentTenant;
    }

    /// <summary>Creates the company, its administrator, one site and a few cases in the current unit of work.</summary>
    /// <returns>Whether anything was created.</returns>
    public async Task<bool> SeedAsync()
    {
        if (await _companies.GetCountAsync() > 1)
        {
            return false;
        }

        var company = await _companies.InsertAsync(await _manager.CreateAsync(DemoCompany.SecondName), autoSave: true);
        using (_currentTenant.Change(company.Id, company.Name))
        {
            var admin = DemoUsers.SecondCompanyAdmin;
            await _dataSeeder.SeedAsync(new DataSeedContext(company.Id)
                .WithProperty("AdminUserName", admin.UserName)
                .WithProperty("AdminEmail", $"{admin.UserName}@propertysuite.example")
                .WithProperty("AdminPassword", DemoUsers.Password));
            (await _users.FindByNameAsync(admin.UserName))!.Name = admin.PersonName;

            var people = new DemoPeople(Seed);
            var (siteId, households) = await _estate.CreateAsync(DemoCompany.SecondSite, people);
            var desk = await AddAsync(company.Id, "jiahe-desk", "顾梅", StandardRoles.CustomerServiceAssistant, siteId);
            var technician = await AddAsync(company.Id, "jiahe-tech", "钱勇", StandardRoles.Technician, siteId);
            await _repairs.CreateAsync(siteId, households, desk, [technician], Cases, people);
        }

        return true;
    }

    private async Task<DemoActor> AddAsync(Guid companyId, string userName, string name, string role, Guid siteId) =>
        new(await _userSeeder.CreateAsync(companyId, userName, name, [role], DemoUsers.Password, siteId), name);
}
