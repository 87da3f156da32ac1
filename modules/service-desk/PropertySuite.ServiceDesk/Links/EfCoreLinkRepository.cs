using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="ILinkRepository" />
public class EfCoreLinkRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider)
    : EfCoreRepository<IServiceDeskDbContext, Link, Guid>(contextProvider), ILinkRepository
{
    /// <inheritdoc />
    public virtual async Task<Link?> FindByHashAsync(string tokenHash, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync()).AsNoTracking()
            .SingleOrDefaultAsync(link => link.TokenHash == tokenHash, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task LockSubjectAsync(string purpose, Guid subjectId, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Database.LockAsync($"service-desk.links/{purpose}/{subjectId}", GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<Link>> GetOfSubjectAsync(
        string purpose, Guid subjectId, DateTime now, int maxEnded, CancellationToken cancellationToken = default)
    {
        var token = GetCancellationToken(cancellationToken);
        var ofSubject = (await GetDbSetAsync()).AsNoTracking()
            .Where(link => link.SubjectId == subjectId && link.Purpose == purpose)
            .OrderByDescending(link => link.CreationTime)
            .ThenByDescending(link => link.Id);
        var live = await ofSubject.Where(link => link.RevokedAt == null && link.ExpiresAt > now).ToListAsync(token);
        return [.. live, .. await ofSubject.Where(link => link.RevokedAt != null || link.ExpiresAt <= now).Take(maxEnded).ToListAsync(token)];
    }

    /// <inheritdoc />
    public virtual async Task<int> CountLiveAsync(string purpose, Guid subjectId, DateTime now, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .CountAsync(
                link => link.SubjectId == subjectId && link.Purpose == purpose && link.RevokedAt == null && link.ExpiresAt > now,
                GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task NoteOpeningAsync(
        Guid linkId, Guid openingId, string address, DateTime now, TimeSpan sameFor, CancellationToken cancellationToken = default)
    {
        var since = now - sameFor;
        await (await GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"""
            WITH opening AS (
                INSERT INTO service_desk.link_openings (id, tenant_id, site_id, link_id, opened_at, address)
                SELECT {openingId}, tenant_id, site_id, id, {now}, {address}
                FROM service_desk.links
                WHERE id = {linkId} AND NOT EXISTS (
                    SELECT FROM service_desk.link_openings WHERE link_id = {linkId} AND address = {address} AND opened_at > {since})
                RETURNING link_id)
            UPDATE service_desk.links
            SET opened_times = opened_times + 1, last_opened_at = {now}
            WHERE id IN (SELECT link_id FROM opening)
            """,
            GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<LinkOpening>> GetOpeningsAsync(Guid linkId, int max, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).LinkOpenings.AsNoTracking()
            .Where(opening => opening.LinkId == linkId)
            .OrderByDescending(opening => opening.OpenedAt)
            .Take(max)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<int> DeleteOldAsync(DateTime before, int max, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var cancellation = GetCancellationToken(cancellationToken);
        var openings = await context.LinkOpenings
            .Where(opening => opening.OpenedAt < before)
            .OrderBy(opening => opening.OpenedAt)
            .Take(max)
            .ExecuteDeleteAsync(cancellation);
        return openings + await context.Links
            .Where(link => link.ExpiresAt < before || link.RevokedAt < before)
            .OrderBy(link => link.ExpiresAt)
            .Take(max)
            .ExecuteDeleteAsync(cancellation);
    }
}
