using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>
/// Keeps one context for each context class and connection string in a unit of work, and one transaction for each connection string.
/// </summary>
public class UnitOfWorkDbContextProvider<TDbContext>(
    IUnitOfWorkManager unitOfWorkManager,
    IConnectionStringResolver connectionStringResolver,
    ICancellationTokenProvider cancellationTokenProvider,
    ICurrentTenant currentTenant,
    IEfCoreDbContextTypeProvider dbContextTypeProvider) : IDbContextProvider<TDbContext>
    where TDbContext : IEfCoreDbContext
{
    /// <inheritdoc />
    public virtual async Task<TDbContext> GetDbContextAsync()
    {
        var unitOfWork = unitOfWorkManager.Current
            ?? throw new AbpException($"There is no unit of work, and {typeof(TDbContext).Name} lives only inside one.");

        var contextType = dbContextTypeProvider.GetDbContextType(typeof(TDbContext));
        var name = ConnectionStringNameAttribute.GetConnStringName(contextType);
        var connectionString = await ResolveConnectionStringAsync(name);
        var key = $"{contextType.FullName}_{connectionString}";
        if (unitOfWork.FindDatabaseApi(key) is not EfCoreDatabaseApi api)
        {
            var creation = new DbContextCreationContext(name, connectionString);
            api = new EfCoreDatabaseApi(await CreateDbContextAsync(unitOfWork, contextType, creation));
            unitOfWork.AddDatabaseApi(key, api);
        }

        return (TDbContext)api.DbContext;
    }

    private async Task<string> ResolveConnectionStringAsync(string name)
    {
        if (!typeof(TDbContext).IsDefined(typeof(IgnoreMultiTenancyAttribute), inherit: false))
        {
            return await connectionStringResolver.ResolveAsync(name);
        }

        using (currentTenant.Change(null))
        {
            return await connectionStringResolver.ResolveAsync(name);
        }
    }

    private async Task<IEfCoreDbContext> CreateDbContextAsync(IUnitOfWork unitOfWork, Type contextType, DbContextCreationContext creation)
    {
        var transactionKey = $"EntityFrameworkCore_{creation.ConnectionString}";
        var activeTransaction = unitOfWork.FindTransactionApi(transactionKey) as EfCoreTransactionApi;
        creation.ExistingConnection = activeTransaction?.DbContextTransaction.GetDbTransaction().Connection;

        var dbContext = Resolve(unitOfWork, contextType, creation);
        (dbContext as IAbpEfCoreDbContext)?.Initialize(new AbpEfCoreDbContextInitializationContext(unitOfWork));
        if (!unitOfWork.Options.IsTransactional)
        {
            return dbContext;
        }

        if (activeTransaction is not null)
        {
            await dbContext.Database.UseTransactionAsync(
                activeTransaction.DbContextTransaction.GetDbTransaction(), cancellationTokenProvider.Token);
            return dbContext;
        }

        var transaction = unitOfWork.Options.IsolationLevel is { } isolationLevel
            ? await dbContext.Database.BeginTransactionAsync(isolationLevel, cancellationTokenProvider.Token)
            : await dbContext.Database.BeginTransactionAsync(cancellationTokenProvider.Token);
        unitOfWork.AddTransactionApi(transactionKey, new EfCoreTransactionApi(transaction, dbContext));
        return dbContext;
    }

    private static IEfCoreDbContext Resolve(IUnitOfWork unitOfWork, Type contextType, DbContextCreationContext creation)
    {
        using (DbContextCreationContext.Use(creation))
        {
            return (IEfCoreDbContext)unitOfWork.ServiceProvider.GetRequiredService(contextType);
        }
    }
}
