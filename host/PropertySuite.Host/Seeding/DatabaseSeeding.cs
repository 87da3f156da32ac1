using Npgsql;
using PropertySuite.Host.Demo;
using PropertySuite.Sites;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.TenantManagement;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace PropertySuite.Host;

/// <summary>
/// Fills a new database: the first company with its administrator and roles, and on a private database the demo. Safe to run at every
/// start and by several hosts at once: each step looks for what is already there, and one host does it while the others wait.
/// </summary>
public class DatabaseSeeding : ITransientDependency
{
    /// <summary>Name of the first company unless <c>Company:Name</c> says otherwise.</summary>
    private const string DefaultCompanyName = "PropertySuite";
    private const long SeedingLock = 0x50_53_53_45_45_44;

    private readonly IServiceScopeFactory _scopes;
    private readonly IConfiguration _configuration;
    private readonly ICancellationTokenProvider _cancellation;

    /// <summary>Takes what it needs from the container.</summary>
    public DatabaseSeeding(IServiceScopeFactory scopes, IConfiguration configuration, ICancellationTokenProvider cancellation)
    {
        _scopes = scopes;
        _configuration = configuration;
        _cancellation = cancellation;
    }

    private bool SeedsDemo => _configuration.GetValue<bool>("PropertySuite:SeedsDemo");

    /// <summary>Seeds what is missing.</summary>
    public async Task SeedAsync(CancellationToken cancellationToken = default)
    {
        await using var guard = new NpgsqlConnection(_configuration.GetConnectionString("Default"));
        await guard.OpenAsync(cancellationToken);
        await using var take = new NpgsqlCommand($"select pg_advisory_lock({SeedingLock})", guard);
        await take.ExecuteNonQueryAsync(cancellationToken);

        // Reaches every read and write of the seeding, so that Ctrl-C does not wait for its end.
        using var calledOff = _cancellation.Use(cancellationToken);
        var companyId = await InUnitOfWorkAsync(EnsureCompanyAsync);
        if (await InUnitOfWorkAsync(services => SeedCompanyAsync(services, companyId)) is { } newPassword)
        {
            FirstAdministrator.Announce(newPassword);
        }

        if (SeedsDemo)
        {
            await InUnitOfWorkAsync(services => services.GetRequiredService<DemoSeeder>().SeedAsync(companyId, cancellationToken));
        }
    }

    private async Task<Guid> EnsureCompanyAsync(IServiceProvider services)
    {
        var companies = services.GetRequiredService<ITenantRepository>();
        var first = (await companies.GetListAsync()).MinBy(company => company.CreationTime);
        if (first is not null)
        {
            return first.Id;
        }

        var name = _configuration["Company:Name"] ?? (SeedsDemo ? DemoCompany.Name : DefaultCompanyName);
        var company = await services.GetRequiredService<ITenantManager>().CreateAsync(name);
        await companies.InsertAsync(company);
        return company.Id;
    }

    /// <returns>The administrator's password, if it is new and nobody knows it.</returns>
    private static async Task<string?> SeedCompanyAsync(IServiceProvider services, Guid companyId)
    {
        using (services.GetRequiredService<ICurrentTenant>().Change(companyId))
        {
            var (password, isNew) = await services.GetRequiredService<FirstAdministrator>().ChoosePasswordAsync();
            await services.GetRequiredService<IDataSeeder>().SeedAsync(
                new DataSeedContext(companyId)
                    .WithProperty("AdminEmail", "admin@propertysuite.example")
                    .WithProperty("AdminPassword", password));
            return isNew ? password : null;
        }
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
