using Microsoft.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.AuditLogging;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace PropertySuite.Auditing;

/// <inheritdoc cref="IAuditLogFrameRepository" />
public class EfCoreAuditLogFrameRepository(IDbContextProvider<IAuditLoggingDbContext> dbContextProvider, IGuidGenerator guidGenerator)
    : IAuditLogFrameRepository, ITransientDependency
{
    private readonly List<object> _tracked = [];

    /// <inheritdoc />
    public async Task InsertAsync(AuditLog log)
    {
        (await GetDbContextAsync()).Add(log);
        _tracked.AddRange(log.Actions);
        Remember(log.EntityChanges);
        _tracked.Add(log);
    }

    /// <inheritdoc />
    public async Task InsertAsync(IEnumerable<EntityChange> changes)
    {
        var list = changes.ToList();
        (await GetDbContextAsync()).AddRange(list);
        Remember(list);
    }

    /// <inheritdoc />
    public async Task CompleteAsync(
        AuditLogInfo info, IReadOnlyList<AuditLogFrame> frames, AuditLogFrame? withActions, string? exceptions)
    {
        var dbContext = await GetDbContextAsync();
        foreach (var frame in frames)
        {
            var ending = new AuditLog(
                frame.Id, null, frame.TenantId, null, null, null, info.ExecutionTime, 0, null, null, null, null, null, null, null, null,
                null, null, null, null, [], [], [], null, null)
            {
                ConcurrencyStamp = frame.Stamp,
            };
            var entry = dbContext.Attach(ending);
            entry.Property(log => log.ExecutionDuration).CurrentValue = info.ExecutionDuration;
            entry.Property(log => log.ExecutionDuration).IsModified = true;
            entry.Property(log => log.HttpStatusCode).CurrentValue = info.HttpStatusCode;
            entry.Property(log => log.Exceptions).CurrentValue = exceptions;
            if (info.Comments.Count > 0)
            {
                entry.Property(log => log.Comments).CurrentValue =
                    string.Join(Environment.NewLine, info.Comments).Truncate(AuditLogConsts.MaxCommentsLength);
            }

            _tracked.Add(ending);
        }

        if (withActions is not null)
        {
            var actions = info.Actions
                .ConvertAll(action => new AuditLogAction(guidGenerator.Create(), withActions.Id, action, withActions.TenantId));
            dbContext.AddRange(actions);
            _tracked.AddRange(actions);
        }
    }

    /// <inheritdoc />
    public async Task SaveAsync(CancellationToken cancellationToken = default)
    {
        var dbContext = await dbContextProvider.GetDbContextAsync();
        await ((IAbpEfCoreDbContext)dbContext).SaveChangesOnDbContextAsync(true, cancellationToken);
        foreach (var entity in _tracked)
        {
            ((DbContext)(object)dbContext).Entry(entity).State = EntityState.Detached;
        }

        _tracked.Clear();
    }

    private async Task<DbContext> GetDbContextAsync() => (DbContext)(object)await dbContextProvider.GetDbContextAsync();

    private void Remember(IEnumerable<EntityChange> changes)
    {
        foreach (var change in changes)
        {
            _tracked.AddRange(change.PropertyChanges);
            _tracked.Add(change);
        }
    }
}
