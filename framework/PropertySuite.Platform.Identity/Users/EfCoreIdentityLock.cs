using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Identity;

/// <summary>Locks by PostgreSQL's advisory locks of a transaction, which end with it however it ends.</summary>
public class EfCoreIdentityLock : IIdentityLock, ITransientDependency
{
    private readonly IDbContextProvider<IIdentityDbContext> _dbContextProvider;
    private readonly ICurrentTenant _currentTenant;

    /// <summary>Creates the lock.</summary>
    public EfCoreIdentityLock(IDbContextProvider<IIdentityDbContext> dbContextProvider, ICurrentTenant currentTenant)
    {
        _dbContextProvider = dbContextProvider;
        _currentTenant = currentTenant;
    }

    /// <inheritdoc />
    public Task TakeAsync(string name) => LockAsync($"identity:{name}:{_currentTenant.Id}");

    /// <inheritdoc />
    public Task TakeForAllAsync(string name) => LockAsync($"identity:{name}");

    private async Task LockAsync(string key)
    {
        var dbContext = await _dbContextProvider.GetDbContextAsync();
        await dbContext.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock(hashtextextended({key}, 0))");
    }
}
