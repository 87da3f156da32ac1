using Microsoft.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IPlanRepository" />
public class EfCorePlanRepository(IDbContextProvider<ISitesDbContext> contextProvider)
    : EfCoreRepository<ISitesDbContext, Plan, Guid>(contextProvider), IPlanRepository
{
    /// <summary>Only the latest can still be at work; some more, since a given-up job may have been let go on.</summary>
    private const int MaxJobsByHand = 20;

    private static readonly ListOrder<PlanOccurrence> OccurrenceOrder =
        new ListOrder<PlanOccurrence>(occurrence => occurrence.PlanId, "occurrenceAt desc").Add("occurrenceAt", occurrence => occurrence.OccurrenceAt);

    /// <inheritdoc />
    public virtual async Task<Plan> GetLockedAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Plans
            .FromSql($"SELECT * FROM sites.plans WHERE id = {id} AND tenant_id IS NOT DISTINCT FROM {CurrentTenant.Id} FOR UPDATE")
            .SingleOrDefaultAsync(GetCancellationToken(cancellationToken))
        ?? throw new EntityNotFoundException(typeof(Plan), id);

    /// <inheritdoc />
    public virtual async Task<List<Plan>> ClaimDueAsync(DateTime now, int count, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Plans
            .FromSql($"SELECT * FROM sites.plans WHERE next_at <= {now} ORDER BY next_at LIMIT {count} FOR UPDATE SKIP LOCKED")
            .AsNoTracking()
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<Plan>> LockComingAsync(
        Guid? siteId, DateTime now, Guid afterId, int count, CancellationToken cancellationToken = default)
    {
        var plans = (await GetDbContextAsync()).Plans;
        var coming = siteId is { } site
            ? plans.FromSql(
                $"""
                SELECT * FROM sites.plans
                WHERE tenant_id IS NOT DISTINCT FROM {CurrentTenant.Id} AND site_id = {site} AND next_at > {now} AND id > {afterId}
                ORDER BY id LIMIT {count} FOR UPDATE
                """)
            : plans.FromSql(
                $"""
                SELECT * FROM sites.plans
                WHERE tenant_id IS NOT DISTINCT FROM {CurrentTenant.Id} AND next_at > {now} AND id > {afterId}
                ORDER BY id LIMIT {count} FOR UPDATE
                """);
        return await coming.AsNoTracking().ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task MoveOnAsync(IReadOnlyCollection<PlanMove> moves, CancellationToken cancellationToken = default)
    {
        Guid[] ids = [.. moves.Select(move => move.PlanId)];
        DateTime?[] moments = [.. moves.Select(move => move.NextAt)];
        int[] states = [.. moves.Select(move => (int)move.State)];
        await (await GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"""
            UPDATE sites.plans AS plan
            SET next_at = move.next_at, state = move.state
            FROM unnest({ids}, {moments}, {states}) AS move(id, next_at, state)
            WHERE plan.id = move.id
            """,
            GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<PlanOccurrence>> AddOccurrencesAsync(
        IReadOnlyList<PlanOccurrence> occurrences, CancellationToken cancellationToken = default)
    {
        Guid[] plans = [.. occurrences.Select(occurrence => occurrence.PlanId)];
        DateTime[] moments = [.. occurrences.Select(occurrence => occurrence.OccurrenceAt)];
        Guid?[] tenants = [.. occurrences.Select(occurrence => occurrence.TenantId)];
        Guid[] sites = [.. occurrences.Select(occurrence => occurrence.SiteId)];
        int[] states = [.. occurrences.Select(occurrence => (int)occurrence.State)];
        Guid?[] users = [.. occurrences.Select(occurrence => occurrence.TriggeredById)];
        Guid?[] jobs = [.. occurrences.Select(occurrence => occurrence.JobId)];
        var added = await (await GetDbContextAsync()).Database
            .SqlQuery<int>(
                $"""
                WITH given AS (
                    SELECT *
                    FROM unnest({plans}, {moments}, {tenants}, {sites}, {states}, {users}, {jobs})
                        WITH ORDINALITY AS given(plan_id, occurrence_at, tenant_id, site_id, state, triggered_by_id, job_id, place)),
                added AS (
                    INSERT INTO sites.plan_occurrences (plan_id, occurrence_at, tenant_id, site_id, state, triggered_by_id, job_id)
                    SELECT plan_id, occurrence_at, tenant_id, site_id, state, triggered_by_id, job_id FROM given
                    ON CONFLICT (plan_id, occurrence_at) DO NOTHING
                    RETURNING plan_id, occurrence_at)
                SELECT given.place::int AS "Value" FROM given JOIN added USING (plan_id, occurrence_at)
                """)
            .ToListAsync(GetCancellationToken(cancellationToken));
        return [.. added.Order().Select(place => occurrences[place - 1])];
    }

    /// <inheritdoc />
    public virtual async Task<PlanOccurrence?> FindLockedOccurrenceAsync(
        Guid planId, DateTime occurrenceAt, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).PlanOccurrences
            .FromSql($"SELECT * FROM sites.plan_occurrences WHERE plan_id = {planId} AND occurrence_at = {occurrenceAt} FOR UPDATE")
            .SingleOrDefaultAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<Guid>> GetJobsByHandAsync(Guid planId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).PlanOccurrences
            .Where(occurrence => occurrence.PlanId == planId && occurrence.TriggeredById != null && occurrence.JobId != null
                && (occurrence.State == PlanOccurrenceState.Waiting || occurrence.State == PlanOccurrenceState.Running
                    || occurrence.State == PlanOccurrenceState.Failed))
            .OrderByDescending(occurrence => occurrence.OccurrenceAt)
            .Select(occurrence => occurrence.JobId!.Value)
            .Take(MaxJobsByHand)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task HoldCalendarAsync(Guid siteId, CancellationToken cancellationToken = default)
    {
        var (database, token) = ((await GetDbContextAsync()).Database, GetCancellationToken(cancellationToken));
        await database.ExecuteSqlAsync($"SELECT FROM sites.sites WHERE id = {siteId} FOR SHARE", token);
        await database.ExecuteSqlAsync($"SELECT FROM sites.company_calendars WHERE tenant_id IS NOT DISTINCT FROM {CurrentTenant.Id} FOR SHARE", token);
    }

    /// <inheritdoc />
    public virtual async Task<Page<PlanOccurrence>> GetOccurrencesAsync(
        Guid planId, PlanOccurrenceState? state, PageRequest request, CancellationToken cancellationToken = default) =>
        await OccurrenceOrder.GetPageAsync(
            (await GetDbContextAsync()).PlanOccurrences.AsNoTracking()
                .Where(occurrence => occurrence.PlanId == planId)
                .WhereIf(state is not null, occurrence => occurrence.State == state),
            request,
            GetCancellationToken(cancellationToken));
}
