using Volo.Abp.Domain.Repositories;

namespace PropertySuite.ServiceDesk;

/// <summary>The store of checks at the end of the day.</summary>
public interface IDayCheckRepository : IRepository<DayCheck, Guid>
{
    /// <summary>One person's check of a day at a time, until the transaction ends; then what there is already.</summary>
    Task<DayCheck?> ClaimAsync(Guid userId, DateOnly day, CancellationToken cancellationToken = default);

    /// <summary>The checks of some people on a day.</summary>
    Task<List<DayCheck>> GetListAsync(IReadOnlyCollection<Guid> userIds, DateOnly day, CancellationToken cancellationToken = default);
}
