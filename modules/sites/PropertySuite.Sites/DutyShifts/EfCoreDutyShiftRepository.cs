using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDutyShiftRepository" />
public class EfCoreDutyShiftRepository(IDbContextProvider<ISitesDbContext> dbContextProvider, IDataFilter dataFilter)
    : EfCoreRepository<ISitesDbContext, DutyShift, Guid>(dbContextProvider), IDutyShiftRepository
{
    /// <inheritdoc />
    public virtual async Task LockRosterAsync(CancellationToken cancellationToken = default)
        => await (await GetDbContextAsync()).Database.LockAsync($"sites.duties/{CurrentTenant.Id}", GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<PlacedShift>> GetOfPeopleAsync(
        IReadOnlyCollection<Guid> userIds, DateTime from, DateTime to, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();

        // Whoever is on duty in another site cannot be on duty here, whether or not the caller sees that site.
        using (dataFilter.Disable<IHasSite>())
        {
            return await dbContext.DutyShifts
                .Where(shift => userIds.Contains(shift.UserId) && shift.From < to && from < shift.To)
                .Join(dbContext.DutyPosts, shift => shift.PostId, post => post.Id, (shift, post) => new PlacedShift(shift, post.Name, post.AllowsAnotherPost))
                .AsNoTracking()
                .ToListAsync(GetCancellationToken(cancellationToken));
        }
    }

    /// <inheritdoc />
    public virtual async Task<List<DutyShift>> GetOfSiteAsync(
        Guid siteId, DateTime from, DateTime to, int max, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .AsNoTracking()
            .Where(shift => shift.SiteId == siteId && shift.From < to && from < shift.To)
            .OrderBy(shift => shift.From)
            .ThenBy(shift => shift.Id)
            .Take(max)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<DutyShift>> GetBegunAsync(
        IReadOnlyCollection<Guid> userIds, Guid standInId, DateTime at, DateTime notOverBefore, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .AsNoTracking()
            .Where(shift => userIds.Contains(shift.UserId) || shift.StandInId == standInId)
            .Where(shift => shift.From <= at && notOverBefore < shift.To)
            .OrderByDescending(shift => shift.From)
            .ThenBy(shift => shift.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<(DutyShift Shift, DutyPost Post)>> GetAtAsync(
        IReadOnlyCollection<Guid> siteIds, DateTime at, string? role, Guid? postId, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var found = await dbContext.DutyShifts
            .AsNoTracking()
            .Where(shift => siteIds.Contains(shift.SiteId) && shift.From <= at && at < shift.To)
            .WhereIf(postId is not null, shift => shift.PostId == postId)
            .Join(dbContext.DutyPosts.WhereIf(role is not null, post => post.Role == role), shift => shift.PostId, post => post.Id, (shift, post) => new { shift, post })
            .OrderBy(row => row.post.Name)
            .ThenBy(row => row.shift.From)
            .ThenBy(row => row.shift.Id)
            .ToListAsync(GetCancellationToken(cancellationToken));
        return found.ConvertAll(row => (row.shift, row.post));
    }
}
