using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Sites;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Uow;

namespace PropertySuite.Testing;

/// <summary>Fills the template database with the named test data.</summary>
internal static class TestDataSeed
{
    private const int Floors = 5;

    public static async Task SeedAsync(IServiceProvider root)
    {
        await using var scope = root.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var allSites = services.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.AllSites);

        using (var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            var tenants = services.GetRequiredService<ITenantRepository>();
            TestCompany.Id = (await tenants.GetListAsync()).Single().Id;
            var other = await services.GetRequiredService<ITenantManager>().CreateAsync("另一家物业");
            await tenants.InsertAsync(other);
            OtherCompany.Id = other.Id;
            await unitOfWork.CompleteAsync();
        }

        using (services.GetRequiredService<ICurrentTenant>().Change(TestCompany.Id))
        {
            await InUnitOfWorkAsync(services, () => SeedCompanyAsync(services));
        }

        using (services.GetRequiredService<ICurrentTenant>().Change(OtherCompany.Id))
        {
            await InUnitOfWorkAsync(services, () => SeedOtherCompanyAsync(services));
        }
    }

    private static async Task SeedCompanyAsync(IServiceProvider services)
    {
        await AddSiteAsync(services, TestCompany.NorthSiteId, "NORTH", "北苑");
        await AddSiteAsync(services, TestCompany.SouthSiteId, "SOUTH", "南苑");

        var users = services.GetRequiredService<CompanyUserSeeder>();
        Task Add(string name, string person, string role, params Guid[] sites) =>
            users.CreateAsync(TestCompany.Id, name, person, [role], TestUsers.Password, sites);

        await users.CreateAsync(
            TestCompany.Id, TestUsers.FrontDesk, "王晓雯", [StandardRoles.FrontDesk, StandardRoles.CustomerServiceAssistant], TestUsers.Password, TestCompany.NorthSiteId);
        await Add(TestUsers.Manager, "陈立群", StandardRoles.CustomerServiceManager, TestCompany.NorthSiteId);
        await Add(TestUsers.Technician, "赵国强", StandardRoles.Technician, TestCompany.NorthSiteId);
        await Add(TestUsers.SecondTechnician, "孙大勇", StandardRoles.Technician, TestCompany.NorthSiteId);
        await Add(TestUsers.SiteAdmin, "刘慧", StandardRoles.SiteAdmin, TestCompany.NorthSiteId);
        await Add(TestUsers.Headquarters, "周文博", StandardRoles.HeadquartersCustomerService);
        await Add(TestUsers.SouthManager, "何敏", StandardRoles.CustomerServiceManager, TestCompany.SouthSiteId);
        await Add(TestUsers.SouthTechnician, "马超", StandardRoles.Technician, TestCompany.SouthSiteId);
    }

    private static async Task SeedOtherCompanyAsync(IServiceProvider services)
    {
        await services.GetRequiredService<StandardRoleDataSeedContributor>().SeedAsync(new DataSeedContext(OtherCompany.Id));
        await AddSiteAsync(services, OtherCompany.SiteId, "OTHER", "别家小区");
        await services.GetRequiredService<CompanyUserSeeder>().CreateAsync(
            OtherCompany.Id, TestUsers.OtherCompanyManager, "外人", [StandardRoles.CustomerServiceManager], TestUsers.Password, OtherCompany.SiteId);
    }

    private static async Task AddSiteAsync(IServiceProvider services, Guid id, string code, string name)
    {
        await services.GetRequiredService<IRepository<Site, Guid>>().InsertAsync(new Site(id, code, name), autoSave: true);
        var rooms = from building in Enumerable.Range(1, 2)
                    from entrance in Enumerable.Range(1, 2)
                    from floor in Enumerable.Range(1, Floors)
                    from room in Enumerable.Range(1, 2)
                    select new EnsureUnitDto { Code = $"{building}-{entrance}-{floor}{room:00}", GrossAreaInSquareMetres = 89.5m };
        await services.GetRequiredService<IUnitIntegrationService>().EnsureAsync(id, [.. rooms]);
    }

    private static async Task InUnitOfWorkAsync(IServiceProvider services, Func<Task> work)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await work();
        await unitOfWork.CompleteAsync();
    }
}
