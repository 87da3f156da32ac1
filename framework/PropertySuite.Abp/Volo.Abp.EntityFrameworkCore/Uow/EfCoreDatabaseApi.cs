using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Uow.EntityFrameworkCore;

/// <summary>A context as part of a unit of work.</summary>
/// <param name="dbContext">The context.</param>
public class EfCoreDatabaseApi(IEfCoreDbContext dbContext) : IDatabaseApi, ISupportsSavingChanges
{
    /// <summary>The context.</summary>
    public IEfCoreDbContext DbContext { get; } = dbContext;

    /// <inheritdoc />
    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => DbContext.SaveChangesAsync(cancellationToken);
}
