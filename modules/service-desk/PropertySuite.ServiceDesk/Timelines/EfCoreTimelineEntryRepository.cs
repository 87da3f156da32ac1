using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="ITimelineEntryRepository" />
public class EfCoreTimelineEntryRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider)
    : ITimelineEntryRepository, ITransientDependency
{
    /// <inheritdoc />
    public async Task AppendAsync(IReadOnlyCollection<TimelineEntry> entries, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        context.TimelineEntries.AddRange(entries);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task AppendManyAsync(IReadOnlyCollection<TimelineEntry> entries, CancellationToken cancellationToken = default)
    {
        var rows = JsonSerializer.Serialize(entries.Select(entry => new
        {
            id = entry.Id,
            tenant_id = entry.TenantId,
            site_id = entry.SiteId,
            subject_type = entry.SubjectType,
            subject_id = entry.SubjectId,
            occurred_at = entry.OccurredAt,
            actor_id = entry.ActorId,
            actor_name = entry.ActorName,
            kind = entry.Kind,
            resource_name = entry.ResourceName,
            text_key = entry.TextKey,
            data = JsonSerializer.SerializeToElement(entry.Data, JsonSerializerOptions.Web),
            is_visible_to_customer = entry.IsVisibleToCustomer,
        }));
        await (await contextProvider.GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"""
            INSERT INTO service_desk.timeline_entries
                (id, tenant_id, site_id, subject_type, subject_id, occurred_at, actor_id, actor_name, kind, resource_name, text_key, data, is_visible_to_customer)
            SELECT id, tenant_id, site_id, subject_type, subject_id, occurred_at, actor_id, actor_name, kind, resource_name, text_key, data, is_visible_to_customer
            FROM jsonb_populate_recordset(null::service_desk.timeline_entries, {rows}::jsonb)
            """,
            cancellationToken);
    }

    /// <inheritdoc />
    public async Task<TimelineEntry?> ClaimKeyAsync(Guid subjectId, Guid clientKey, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        await context.Database.LockAsync($"service-desk.step/{subjectId}/{clientKey}", cancellationToken);
        return await context.TimelineEntries
            .AsNoTracking()
            .SingleOrDefaultAsync(entry => entry.SubjectId == subjectId && entry.ClientKey == clientKey, cancellationToken);
    }

    /// <inheritdoc />
    public async Task<List<TimelineEntry>> GetNewestAsync(
        string subjectType, IReadOnlyCollection<Guid> subjectIds, int max, IReadOnlyCollection<string> withoutKinds, CancellationToken cancellationToken = default)
    {
        Guid[] ids = [.. subjectIds];
        var context = await contextProvider.GetDbContextAsync();
        return await context.TimelineEntries
            .AsNoTracking()
            .Where(entry => ids.Contains(entry.SubjectId) && entry.SubjectType == subjectType && !withoutKinds.Contains(entry.Kind))
            .OrderByDescending(entry => entry.OccurredAt)
            .ThenByDescending(entry => entry.Id)
            .Take(max)
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<List<TimelineEntry>> GetListAsync(
        string subjectType,
        Guid subjectId,
        CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        return await context.TimelineEntries
            .AsNoTracking()
            .Where(entry => entry.SubjectId == subjectId && entry.SubjectType == subjectType)
            .OrderByDescending(entry => entry.OccurredAt)
            .ThenByDescending(entry => entry.Id)
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public async Task<HashSet<Guid>> GetTouchedAsync(
        Guid actorId, IReadOnlyCollection<Guid> subjectIds, DateTime since, CancellationToken cancellationToken = default)
    {
        Guid[] ids = [.. subjectIds];
        var context = await contextProvider.GetDbContextAsync();
        return await context.TimelineEntries
            .Where(entry => ids.Contains(entry.SubjectId) && entry.OccurredAt >= since && entry.ActorId == actorId)
            .Select(entry => entry.SubjectId)
            .Distinct()
            .ToHashSetAsync(cancellationToken);
    }
}
