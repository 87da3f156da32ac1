using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PropertySuite.Cases;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IEscalationRepository" />
public class EfCoreEscalationRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider, ICurrentTenant currentTenant)
    : IEscalationRepository, ITransientDependency
{
    private static readonly ListOrder<EscalatedCase> WaitingOrder = new ListOrder<EscalatedCase>(@case => @case.Id, WorkItemOrder.Name)
        .Add(WorkItemOrder.Name, @case => @case.ChangedAt);
    private static readonly ListOrder<Escalation> Order = new ListOrder<Escalation>(escalation => escalation.Id, "occurredAt desc")
        .Add("occurredAt", escalation => escalation.OccurredAt);

    /// <inheritdoc />
    public virtual async Task<Dictionary<Guid, EscalationLevel>> GetLevelsLockedAsync(
        IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default)
    {
        Guid[] ids = [.. subjectIds];
        return await (await contextProvider.GetDbContextAsync()).EscalatedCases
            .FromSql($"SELECT * FROM service_desk.escalated_cases WHERE id = ANY({ids}) ORDER BY id FOR UPDATE")
            .AsNoTracking()
            .ToDictionaryAsync(@case => @case.Id, @case => @case.Level, cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<EscalatedCase> HoldAsync(ClockSubject subject, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        if (await FindAsync() is { } known)
        {
            return known;
        }

        // Of two who come first at once one adds the row; the other waits for them and finds it.
        var first = new EscalatedCase(subject);
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO service_desk.escalated_cases (id, tenant_id, site_id, subject_type, subject_number, level, changed_at)
            VALUES ({first.Id}, {currentTenant.Id}, {first.SiteId}, {first.SubjectType}, {first.SubjectNumber}, {(int)first.Level}, now())
            ON CONFLICT (id) DO NOTHING
            """,
            cancellationToken);
        return (await FindAsync())!;

        Task<EscalatedCase?> FindAsync() => context.EscalatedCases
            .FromSql($"SELECT * FROM service_desk.escalated_cases WHERE id = {subject.Id} FOR UPDATE")
            .SingleOrDefaultAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<EscalationLevel> GetLevelAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).EscalatedCases
            .Where(@case => @case.Id == subjectId)
            .Select(@case => @case.Level)
            .FirstOrDefaultAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<Escalation>> GetListAsync(Guid subjectId, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Escalations
            .AsNoTracking()
            .Where(escalation => escalation.SubjectId == subjectId)
            .OrderByDescending(escalation => escalation.OccurredAt)
            .ThenByDescending(escalation => escalation.Id)
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<Page<Escalation>> GetPageAsync(EscalationQuery query, PageRequest request, CancellationToken cancellationToken = default)
        => await Order.GetPageAsync(await FilterAsync(query), request, cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<EscalationCount>> CountAsync(EscalationQuery query, CancellationToken cancellationToken = default)
        => await (await FilterAsync(query))
            .GroupBy(escalation => new { escalation.SiteId, escalation.SubjectType, escalation.Trigger, escalation.ClockKind, escalation.ToLevel })
            .Select(group => new EscalationCount(
                group.Key.SiteId,
                group.Key.SubjectType,
                group.Key.Trigger,
                group.Key.ClockKind,
                group.Key.ToLevel,
                group.Count(),
                group.Select(escalation => escalation.SubjectId).Distinct().Count()))
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<bool> IsRaisedAsync(Guid subjectId, EscalationTrigger trigger, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Escalations
            .AnyAsync(escalation => escalation.SubjectId == subjectId && escalation.Trigger == trigger, cancellationToken);

    /// <inheritdoc />
    public virtual async Task<HashSet<Guid>> FindRaisedAsync(
        IReadOnlyCollection<Guid> subjectIds, EscalationTrigger trigger, CancellationToken cancellationToken = default)
        => [.. await (await contextProvider.GetDbContextAsync()).Escalations
            .Where(escalation => subjectIds.Contains(escalation.SubjectId) && escalation.Trigger == trigger)
            .Select(escalation => escalation.SubjectId)
            .ToListAsync(cancellationToken)];

    /// <inheritdoc />
    public virtual async Task<List<Escalation>> GetUntoldLockedAsync(Guid[] ids, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).Escalations
            .FromSql($"SELECT * FROM service_desk.escalations WHERE id = ANY({ids}) AND told_at IS NULL ORDER BY id FOR UPDATE")
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task SaveAsync(IReadOnlyCollection<Escalation> told, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).SaveChangesAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task SaveAsync(EscalatedCase @case, Escalation escalation, CancellationToken cancellationToken = default)
    {
        var context = await contextProvider.GetDbContextAsync();
        context.Escalations.Add(escalation);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task EndAsync(IReadOnlyCollection<Guid> subjectIds, DateTime? at, CancellationToken cancellationToken = default)
        => await (await contextProvider.GetDbContextAsync()).EscalatedCases
            .Where(@case => subjectIds.Contains(@case.Id) && @case.EndedAt == null != (at == null))
            .ExecuteUpdateAsync(set => set.SetProperty(@case => @case.EndedAt, at), cancellationToken);

    /// <inheritdoc />
    public virtual async Task<Page<EscalatedCase>> GetPageAsync(EscalatedCaseQuery query, PageRequest request, CancellationToken cancellationToken = default)
        => await WaitingOrder.GetPageAsync(await WaitingAsync(query), request, cancellationToken);

    /// <inheritdoc />
    public virtual async Task<int> CountAsync(EscalatedCaseQuery query, int limit, CancellationToken cancellationToken = default)
        => await (await WaitingAsync(query)).CountUpToAsync(limit, cancellationToken);

    /// <inheritdoc />
    public virtual async Task AddAsync(IReadOnlyCollection<Escalation> escalations, CancellationToken cancellationToken = default)
    {
        var rows = JsonSerializer.Serialize(escalations.Select(escalation => new
        {
            id = escalation.Id,
            tenant_id = escalation.TenantId,
            site_id = escalation.SiteId,
            subject_type = escalation.SubjectType,
            subject_id = escalation.SubjectId,
            subject_number = escalation.SubjectNumber,
            trigger = (int)escalation.Trigger,
            clock_id = escalation.ClockId,
            clock_kind = escalation.ClockKind,
            ordinal = escalation.Ordinal,
            planned_at = escalation.PlannedAt,
            from_level = (int)escalation.FromLevel,
            to_level = (int)escalation.ToLevel,
            occurred_at = escalation.OccurredAt,
            roles = escalation.Roles,
            unheld_roles = escalation.UnheldRoles,
        }));
        var database = (await contextProvider.GetDbContextAsync()).Database;
        await database.ExecuteSqlAsync(
            $"""
            INSERT INTO service_desk.escalations
                (id, tenant_id, site_id, subject_type, subject_id, subject_number, trigger, clock_id, clock_kind, ordinal, planned_at, from_level, to_level, occurred_at,
                 roles, unheld_roles)
            SELECT id, tenant_id, site_id, subject_type, subject_id, subject_number, trigger, clock_id, clock_kind, ordinal, planned_at, from_level, to_level, occurred_at,
                 roles, unheld_roles
            FROM jsonb_populate_recordset(null::service_desk.escalations, {rows}::jsonb)
            """,
            cancellationToken);

        // Only what raised a case says where it is and whose it is: steps that told others on the way name the same level, and roles of their own.
        await database.ExecuteSqlAsync(
            $"""
            INSERT INTO service_desk.escalated_cases AS known (id, tenant_id, site_id, subject_type, subject_number, level, roles, changed_at)
            SELECT DISTINCT ON (subject_id) subject_id, tenant_id, site_id, subject_type, subject_number, to_level, roles, occurred_at
            FROM jsonb_populate_recordset(null::service_desk.escalations, {rows}::jsonb)
            WHERE to_level > from_level
            ORDER BY subject_id, to_level DESC
            ON CONFLICT (id) DO UPDATE SET level = excluded.level, roles = excluded.roles, changed_at = excluded.changed_at, ended_at = NULL WHERE excluded.level > known.level
            """,
            cancellationToken);
    }

    private async Task<IQueryable<EscalatedCase>> WaitingAsync(EscalatedCaseQuery query)
    {
        string[] roles = [.. query.Roles];
        return (await contextProvider.GetDbContextAsync()).EscalatedCases
            .AsNoTracking()
            .Where(@case => @case.EndedAt == null && @case.Roles.Any(role => roles.Contains(role)))
            .WhereIf(query.SiteIds is not null, @case => query.SiteIds!.Contains(@case.SiteId))
            .WhereIf(query.ChangedBefore.HasValue, @case => @case.ChangedAt < query.ChangedBefore);
    }

    private async Task<IQueryable<Escalation>> FilterAsync(EscalationQuery query)
        => (await contextProvider.GetDbContextAsync()).Escalations
            .AsNoTracking()
            .WhereIf(query.SiteId is not null, escalation => escalation.SiteId == query.SiteId)
            .WhereIf(!string.IsNullOrEmpty(query.SubjectType), escalation => escalation.SubjectType == query.SubjectType)
            .WhereIf(query.OccurredFrom is not null, escalation => escalation.OccurredAt >= query.OccurredFrom)
            .WhereIf(query.OccurredBefore is not null, escalation => escalation.OccurredAt < query.OccurredBefore)
            .WhereIf(query.Levels.Count > 0, escalation => query.Levels.Contains(escalation.ToLevel))
            .WhereIf(query.Triggers.Count > 0, escalation => query.Triggers.Contains(escalation.Trigger))
            .WhereIf(query.RaisedOnly, escalation => escalation.ToLevel > escalation.FromLevel);
}
