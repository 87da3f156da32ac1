using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.MultiTenancy;

/// <summary>
/// Takes the tenant's own connection strings before those of the host, in the order of <see cref="DefaultConnectionStringResolver"/>.
/// </summary>
[Dependency(ReplaceServices = true)]
public class MultiTenantConnectionStringResolver : DefaultConnectionStringResolver
{
    private readonly ICurrentTenant _currentTenant;
    private readonly ITenantStore _tenantStore;
    private readonly AbpMultiTenancyOptions _multiTenancyOptions;

    public MultiTenantConnectionStringResolver(
        IOptionsMonitor<AbpDbConnectionOptions> options,
        IOptions<AbpMultiTenancyOptions> multiTenancyOptions,
        ICurrentTenant currentTenant,
        ITenantStore tenantStore)
        : base(options)
    {
        _currentTenant = currentTenant;
        _tenantStore = tenantStore;
        _multiTenancyOptions = multiTenancyOptions.Value;
    }

    public override async Task<string> ResolveAsync(string? connectionStringName = null)
    {
        if (_currentTenant.Id is not { } tenantId || _multiTenancyOptions.DatabaseStyle == MultiTenancyDatabaseStyle.Shared)
        {
            return await base.ResolveAsync(connectionStringName);
        }

        var tenant = await _tenantStore.FindAsync(tenantId);
        if (tenant?.ConnectionStrings is not { Count: > 0 } own)
        {
            return await base.ResolveAsync(connectionStringName);
        }

        if (connectionStringName is not null and not ConnectionStrings.DefaultConnectionStringName)
        {
            if (own.GetOrDefault(connectionStringName) is { Length: > 0 } named)
            {
                return named;
            }

            var database = Options.CurrentValue.Databases.GetMappedDatabaseOrNull(connectionStringName);
            if (database is { IsUsedByTenants: true } && own.GetOrDefault(database.DatabaseName) is { Length: > 0 } mapped)
            {
                return mapped;
            }

            // A name that the host keeps in a database of its own stays there unless tenants are meant to have it.
            if (database is { IsUsedByTenants: false })
            {
                return await base.ResolveAsync(connectionStringName);
            }
        }

        return own.Default is { Length: > 0 } standard ? standard : await base.ResolveAsync(connectionStringName);
    }
}
