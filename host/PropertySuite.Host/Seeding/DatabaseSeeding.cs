using PropertySuite.Host.Data;
using PropertySuite.Host.Demo;
using PropertySuite.Identity;
using PropertySuite.Sites;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace PropertySuite.Host;

/// <summary>
/// Fills a new database: the administrator of the installation, the first company with its administrator and roles, and on a private
/// database that is begun as one the demo; and gives companies that exist what a newer version brings. Safe to run at every start and by several hosts at once:
/// each step looks for what is already there, and one host does it while the others wait.
/// </summary>
public class DatabaseSeeding : ITransientDependency
{
    /// <summary>Name of the first company unless <c>Company:Name</c> says otherwise.</summary>
    private const string DefaultCompanyName = "PropertySuite";
    private const long SeedingLock = 0x50_53_53_45_45_44;

    private readonly IServiceScopeFactory _scopes;
    private readonly IConfiguration _configuration;
    private readonly ICancellationTokenProvider _cancellation;
    private readonly DemoMark _demo;

    /// <summary>Takes what it needs from the container.</summary>
    public DatabaseSeeding(IServiceScopeFactory scopes, IConfiguration configuration, ICancellationTokenProvider cancellation, DemoMark demo)
    {
        _scopes = scopes;
        _configuration = configuration;
        _cancellation = cancellation;
        _demo = demo;
    }

    private bool SeedsDemo => _configuration.GetValue<bool>("PropertySuite:SeedsDemo");

    /// <summary>Seeds what is missing.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        await using var guard = await DatabaseLock.TakeAsync(_configuration.GetConnectionString("Default")!, SeedingLock, cancellationToken);

        // Reaches every read and write of the seeding, so that Ctrl-C does not wait for its end.
        using var calledOff = _cancellation.Use(cancellationToken);
        await SeedWithAdministratorAsync(null, PlatformAdministrator.UserName, PlatformAdministrator.EmailAddress, "Platform:AdminPassword");

        var firstId = await InUnitOfWorkAsync(EnsureCompanyAsync);
        await SeedWithAdministratorAsync(firstId, "admin", "admin@propertysuite.example", "Company:AdminPassword");
        foreach (var companyId in await InUnitOfWorkAsync(ListCompaniesAsync))
        {
            if (companyId != firstId)
            {
                await InUnitOfWorkAsync(services => SeedAsync(services, new DataSeedContext(companyId)));
            }
        }

        if (_demo.IsOn)
        {
            await InUnitOfWorkAsync(services => services.GetRequiredService<DemoSeeder>().SeedAsync(firstId, cancellationToken));
            await InUnitOfWorkAsync(services => services.GetRequiredService<DemoSecondCompany>().SeedAsync());
        }
    }

    private async Task<Guid> EnsureCompanyAsync(IServiceProvider services)
    {
        var companies = services.GetRequiredService<ITenantRepository>();
        var first = (await companies.GetListAsync()).MinBy(company => company.CreationTime);
        if (first is not null)
        {
            _demo.Read(first, SeedsDemo);
            return first.Id;
        }

        var name = _configuration["Company:Name"] ?? (SeedsDemo ? DemoCompany.Name : DefaultCompanyName);
        var company = await services.GetRequiredService<ITenantManager>().CreateAsync(name);
        if (SeedsDemo)
        {
            DemoMark.Set(company);
        }

        _demo.Read(company, SeedsDemo);
        await companies.InsertAsync(company);
        return company.Id;
    }

    private static async Task<List<Guid>> ListCompaniesAsync(IServiceProvider services) =>
        (await services.GetRequiredService<ITenantRepository>().GetListAsync()).ConvertAll(company => company.Id);

    /// <remarks>A password that was made up here is shown once, and has to be changed at the first sign-in.</remarks>
    private async Task SeedWithAdministratorAsync(Guid? companyId, string userName, string emailAddress, string passwordSetting)
    {
        var made = await InUnitOfWorkAsync(async services =>
        {
            using (services.GetRequiredService<ICurrentTenant>().Change(companyId))
            {
                var chosen = await services.GetRequiredService<FirstAdministrator>().ChoosePasswordAsync(passwordSetting);
                await SeedAsync(services, new DataSeedContext(companyId)
                    .WithProperty("AdminUserName", userName)
                    .WithProperty("AdminEmail", emailAddress)
                    .WithProperty("AdminPassword", chosen?.Password)
                    .WithProperty(AdministratorSeedProperties.MustChangePassword, chosen?.IsNew ?? false));
                return chosen;
            }
        });
        if (made is { IsNew: true, Password: var password })
        {
            FirstAdministrator.Announce(userName, password);
        }
    }

    private static async Task<bool> SeedAsync(IServiceProvider services, DataSeedContext context)
    {
        using (services.GetRequiredService<ICurrentTenant>().Change(context.TenantId))
        {
            await services.GetRequiredService<IDataSeeder>().SeedAsync(context);
        }

        return true;
    }

    private async Task<T> InUnitOfWorkAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = _scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using (services.GetRequiredService<ICurrentSiteScope>().Change(SiteScope.AllSites))
        {
            using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
            var result = await work(services);
            await unitOfWork.CompleteAsync();
            return result;
        }
    }
}
