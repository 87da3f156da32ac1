using PropertySuite.Administration;
using PropertySuite.Demo;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Host.Demo;

/// <summary>Adds a second, small company to the demo, unless there is a second one already, of whatever name.</summary>
public class DemoSecondCompany(
    ITenantRepository companies,
    ITenantManager manager,
    IDataSeeder dataSeeder,
    IdentityUserManager users,
    CompanyUserSeeder userSeeder,
    DemoPlay play,
    ICurrentTenant currentTenant) : ITransientDependency
{
    private const int Seed = 20261123;

    /// <summary>Creates the company, its administrator, one site and what the modules bring, in the current unit of work.</summary>
    /// <returns>Whether anything was created.</returns>
    public virtual async Task<bool> SeedAsync()
    {
        if (await companies.GetCountAsync() > 1)
        {
            return false;
        }

        var company = await companies.InsertAsync(await manager.CreateAsync(DemoCompany.SecondName), autoSave: true);
        using (currentTenant.Change(company.Id, company.Name))
        {
            var admin = DemoUsers.SecondCompanyAdmin;
            await dataSeeder.SeedAsync(new DataSeedContext(company.Id)
                .WithProperty("AdminUserName", admin.UserName)
                .WithProperty("AdminEmail", $"{admin.UserName}@propertysuite.example")
                .WithProperty("AdminPassword", DemoUsers.Password));
            (await users.FindByNameAsync(admin.UserName))!.Name = admin.PersonName;
            await play.PlayAsync([DemoCompany.SecondSite], new DemoPeople(Seed), stages => HireAsync(company.Id, stages[0]));
        }

        return true;
    }

    private async Task HireAsync(Guid companyId, DemoStage stage)
    {
        foreach (var user in DemoUsers.SecondCompany)
        {
            var id = await userSeeder.CreateAsync(companyId, user.UserName, user.PersonName, [user.RoleName], DemoUsers.Password, stage.SiteId);
            stage.Hire(user.RoleName, new DemoActor(id, user.PersonName));
        }
    }
}
