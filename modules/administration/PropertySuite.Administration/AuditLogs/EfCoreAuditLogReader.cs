using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.AuditLogging;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.Auditing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IAuditLogReader" />
public class EfCoreAuditLogReader(IDbContextProvider<IAuditLoggingDbContext> dbContextProvider, IAuditingHelper auditingHelper)
    : IAuditLogReader, ITransientDependency
{
    private const string Job = "JOB";

    private static readonly ListOrder<AuditLog> Order = new ListOrder<AuditLog>(log => log.Id, "executionTime desc")
        .Add("executionTime", log => log.ExecutionTime);

    private static readonly ListOrder<EntityChange> ChangeOrder = new ListOrder<EntityChange>(change => change.Id, "changeTime desc")
        .Add("changeTime", change => change.ChangeTime);

    /// <inheritdoc />
    public async Task<Page<AuditLogRow>> GetPageAsync(
        AuditLogFilter filter, IReadOnlyList<AuditWord> words, PageRequest request, CancellationToken cancellationToken = default) =>
        await Order.GetPageAsync(
            Filter((await dbContextProvider.GetDbContextAsync()).AuditLogs.AsNoTracking(), filter, words),
            request,
            log => new AuditLogRow(
                log.Id, log.ExecutionTime, log.ExecutionDuration, log.UserId, log.UserName, log.HttpMethod, log.HttpStatusCode, log.Url,
                log.ClientIpAddress, log.Exceptions != null, log.Comments,
                log.Actions.OrderBy(action => action.ExecutionTime).Select(action => action.ServiceName).FirstOrDefault(),
                log.Actions.OrderBy(action => action.ExecutionTime).Select(action => action.MethodName).FirstOrDefault()),
            cancellationToken);

    /// <inheritdoc />
    public async Task<AuditLog?> FindAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await dbContextProvider.GetDbContextAsync()).AuditLogs.AsNoTracking()
            .Include(log => log.Actions)
            .FirstOrDefaultAsync(log => log.Id == id, cancellationToken);

    /// <inheritdoc />
    public async Task<Page<EntityChangeWithUsername>> GetChangesAsync(
        GetEntityChangesInput filter, PageRequest request, CancellationToken cancellationToken = default)
    {
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var changes = dbContext.Set<EntityChange>().AsNoTracking().Include(change => change.PropertyChanges);
        var page = await ChangeOrder.GetPageAsync(Filter(changes, filter), request, cancellationToken);
        var logIds = page.Rows.Select(change => change.AuditLogId).Distinct().ToList();
        var names = await dbContext.AuditLogs
            .Where(log => logIds.Contains(log.Id))
            .Select(log => new { log.Id, log.UserName })
            .ToDictionaryAsync(log => log.Id, log => log.UserName, cancellationToken);
        return page.Select(change => new EntityChangeWithUsername
        {
            EntityChange = change,
            UserName = names.GetValueOrDefault(change.AuditLogId),
        });
    }

    /// <inheritdoc />
    public async Task<ILookup<Guid, ChangedEntityType>> CountChangesAsync(
        IReadOnlyCollection<Guid> auditLogIds, CancellationToken cancellationToken = default)
    {
        var counts = await (await dbContextProvider.GetDbContextAsync()).Set<EntityChange>()
            .Where(change => auditLogIds.Contains(change.AuditLogId))
            .GroupBy(change => new { change.AuditLogId, change.EntityTypeFullName })
            .Select(group => new ChangedEntityType(group.Key.AuditLogId, group.Key.EntityTypeFullName, group.Count()))
            .ToListAsync(cancellationToken);
        return counts.ToLookup(count => count.AuditLogId);
    }

    /// <inheritdoc />
    public async Task<List<string>> GetEntityTypesAsync(CancellationToken cancellationToken = default) =>
    [
        .. (await dbContextProvider.GetDbContextAsync()).Model.GetEntityTypes()
            .Where(type => !type.IsOwned() && typeof(IEntity).IsAssignableFrom(type.ClrType))
            .Where(type => auditingHelper.IsEntityHistoryEnabled(type.ClrType))
            .Select(type => type.ClrType.FullName!)
            .Distinct(),
    ];

    private static IQueryable<AuditLog> Filter(IQueryable<AuditLog> logs, AuditLogFilter filter, IReadOnlyList<AuditWord> words) =>
        words.Aggregate(logs, Filter)
            .WhereIf(filter.From is not null, log => log.ExecutionTime >= filter.From)
            .WhereIf(filter.Before is not null, log => log.ExecutionTime < filter.Before)
            .WhereIf(!filter.UserName.IsNullOrWhiteSpace(), log => log.UserName == filter.UserName!.Trim())
            .WhereIf(filter.HttpMethod == Job, log => log.HttpMethod == null)
            .WhereIf(filter.HttpMethod is not null and not Job, log => log.HttpMethod == filter.HttpMethod)
            .WhereIf(filter.MinStatus is not null, log => log.HttpStatusCode >= filter.MinStatus)
            .WhereIf(filter.MaxStatus is not null, log => log.HttpStatusCode <= filter.MaxStatus)
            .WhereIf(filter.HasException == true, log => log.Exceptions != null)
            .WhereIf(filter.HasException == false, log => log.Exceptions == null)
            .WhereIf(filter.MinDuration is not null, log => log.ExecutionDuration >= filter.MinDuration)
            .WhereIf(!filter.EntityType.IsNullOrWhiteSpace() && filter.EntityId.IsNullOrWhiteSpace(), log => log.EntityChanges
                .Any(change => change.EntityTypeFullName == filter.EntityType))
            .WhereIf(!filter.EntityType.IsNullOrWhiteSpace() && !filter.EntityId.IsNullOrWhiteSpace(), log => log.EntityChanges
                .Any(change => change.EntityTypeFullName == filter.EntityType && change.EntityId == filter.EntityId!.Trim()))
            .WhereIf(filter.EntityType.IsNullOrWhiteSpace() && !filter.EntityId.IsNullOrWhiteSpace(), log => log.EntityChanges
                .Any(change => change.EntityId == filter.EntityId!.Trim()));

    private static IQueryable<AuditLog> Filter(IQueryable<AuditLog> logs, AuditWord word)
    {
        var pattern = SearchPattern.Containing(word.Text);
        var services = Array.ConvertAll(word.Services, service => SearchPattern.Containing("." + service));
        return logs.Where(log =>
            EF.Functions.ILike(log.Url!, pattern, SearchPattern.EscapeCharacter)
            || word.Jobs.Contains(log.UserName!)
            || log.Actions.Any(action => EF.Functions.ILike(action.ServiceName, pattern, SearchPattern.EscapeCharacter)
                || EF.Functions.ILike(action.MethodName, pattern, SearchPattern.EscapeCharacter)
                || word.Methods.Contains(action.MethodName)
                || services.Any(service => EF.Functions.ILike(action.ServiceName, service))));
    }

    private static IQueryable<EntityChange> Filter(IQueryable<EntityChange> changes, GetEntityChangesInput filter) => changes
        .WhereIf(filter.AuditLogId is not null, change => change.AuditLogId == filter.AuditLogId)
        .WhereIf(!filter.EntityType.IsNullOrWhiteSpace(), change => change.EntityTypeFullName == filter.EntityType)
        .WhereIf(!filter.EntityId.IsNullOrWhiteSpace(), change => change.EntityId == filter.EntityId!.Trim())
        .WhereIf(filter.ChangeType is not null, change => change.ChangeType == filter.ChangeType)
        .WhereIf(filter.From is not null, change => change.ChangeTime >= filter.From)
        .WhereIf(filter.Before is not null, change => change.ChangeTime < filter.Before);
}
