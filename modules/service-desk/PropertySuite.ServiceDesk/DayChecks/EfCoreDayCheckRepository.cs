using System.Globalization;
using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IDayCheckRepository" />
public class EfCoreDayCheckRepository(IDbContextProvider<IServiceDeskDbContext> contextProvider)
    : EfCoreRepository<IServiceDeskDbContext, DayCheck, Guid>(contextProvider), IDayCheckRepository
{
    /// <inheritdoc />
    public virtual async Task<DayCheck?> ClaimAsync(Guid userId, DateOnly day, CancellationToken cancellationToken = default)
    {
        await (await GetDbContextAsync()).Database.LockAsync(
            string.Create(CultureInfo.InvariantCulture, $"service-desk.day-check/{userId}/{day:O}"), GetCancellationToken(cancellationToken));
        return (await GetListAsync([userId], day, cancellationToken)).SingleOrDefault();
    }

    /// <inheritdoc />
    public virtual async Task<List<DayCheck>> GetListAsync(IReadOnlyCollection<Guid> userIds, DateOnly day, CancellationToken cancellationToken = default)
        => await (await GetDbSetAsync())
            .Where(check => userIds.Contains(check.UserId) && check.Day == day)
            .ToListAsync(GetCancellationToken(cancellationToken));
}
