using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>A shift of somebody, wherever in the company it is, with what its post allows.</summary>
/// <param name="Shift">The shift.</param>
/// <param name="PostName">Name of its post.</param>
/// <param name="AllowsAnotherPost">Whether who is on duty there may be on duty elsewhere at the same time.</param>
public sealed record PlacedShift(DutyShift Shift, string PostName, bool AllowsAnotherPost);

/// <summary>The store of shifts.</summary>
public interface IDutyShiftRepository : IRepository<DutyShift, Guid>
{
    /// <summary>Nobody else changes duties of the company until the transaction ends, so that what is asked then stays true.</summary>
    Task LockRosterAsync(CancellationToken cancellationToken = default);

    /// <summary>
    /// The shifts of some people that touch a time, in every site of the company: nobody is at two places at once. For the rule only; what is told of a site outside
    /// the caller's scope is that there is one.
    /// </summary>
    Task<List<PlacedShift>> GetOfPeopleAsync(IReadOnlyCollection<Guid> userIds, DateTime from, DateTime to, CancellationToken cancellationToken = default);

    /// <summary>The shifts of a site that touch a time, by their beginning.</summary>
    Task<List<DutyShift>> GetOfSiteAsync(Guid siteId, DateTime from, DateTime to, int max, CancellationToken cancellationToken = default);

    /// <summary>The shifts of some people, or in which somebody stands in, that have begun at a moment and were not over before another: the one that began last first.</summary>
    Task<List<DutyShift>> GetBegunAsync(
        IReadOnlyCollection<Guid> userIds, Guid standInId, DateTime at, DateTime notOverBefore, CancellationToken cancellationToken = default);

    /// <summary>The shifts of sites that hold a moment, with their posts, by post and beginning.</summary>
    Task<List<(DutyShift Shift, DutyPost Post)>> GetAtAsync(
        IReadOnlyCollection<Guid> siteIds, DateTime at, string? role, Guid? postId, CancellationToken cancellationToken = default);
}
