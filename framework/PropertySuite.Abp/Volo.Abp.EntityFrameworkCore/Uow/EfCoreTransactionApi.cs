using Microsoft.EntityFrameworkCore.Storage;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>The transaction of a unit of work on one database. Contexts that join later use the same connection.</summary>
/// <param name="dbContextTransaction">The transaction.</param>
/// <param name="starterDbContext">The context that began it.</param>
public class EfCoreTransactionApi(IDbContextTransaction dbContextTransaction, IEfCoreDbContext starterDbContext)
    : ITransactionApi, ISupportsRollback
{
    /// <summary>The transaction.</summary>
    public IDbContextTransaction DbContextTransaction { get; } = dbContextTransaction;

    /// <summary>The context that began the transaction.</summary>
    public IEfCoreDbContext StarterDbContext { get; } = starterDbContext;

    /// <inheritdoc />
    public Task CommitAsync(CancellationToken cancellationToken = default) => DbContextTransaction.CommitAsync(cancellationToken);

    /// <inheritdoc />
    public Task RollbackAsync(CancellationToken cancellationToken = default) => DbContextTransaction.RollbackAsync(cancellationToken);

    /// <inheritdoc />
    public void Dispose()
    {
        DbContextTransaction.Dispose();
        GC.SuppressFinalize(this);
    }
}
