using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <summary>The store of plans and of their occurrences.</summary>
public interface IPlanRepository : IRepository<Plan, Guid>
{
    /// <summary>A plan, locked until the transaction ends: neither due occurrences nor other people change it meanwhile.</summary>
    /// <exception cref="Volo.Abp.Domain.Entities.EntityNotFoundException">It does not exist in the caller's sites.</exception>
    Task<Plan> GetLockedAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>
    /// Locks plans that are due until the transaction ends, those first that are due longest, and passes over those that somebody else has locked. Of
    /// all companies, as far as the caller has turned the filters off.
    /// </summary>
    Task<List<Plan>> ClaimDueAsync(DateTime now, int count, CancellationToken cancellationToken = default);

    /// <summary>Locks active plans of the company that are not due, a batch in the order of their ids; waits for those that somebody has locked.</summary>
    /// <param name="siteId">Only of this site.</param>
    /// <param name="now">Now (UTC); what is due by then is left out.</param>
    /// <param name="afterId">Only plans behind this one.</param>
    /// <param name="count">How many at the most.</param>
    /// <param name="cancellationToken">Gives up.</param>
    Task<List<Plan>> LockComingAsync(Guid? siteId, DateTime now, Guid afterId, int count, CancellationToken cancellationToken = default);

    /// <summary>Moves plans on to their next occurrences, in one statement. The version that people see stays.</summary>
    Task MoveOnAsync(IReadOnlyCollection<PlanMove> moves, CancellationToken cancellationToken = default);

    /// <summary>Stores occurrences, in one statement.</summary>
    /// <returns>Those that were not there yet.</returns>
    Task<List<PlanOccurrence>> AddOccurrencesAsync(IReadOnlyList<PlanOccurrence> occurrences, CancellationToken cancellationToken = default);

    /// <summary>An occurrence, locked until the transaction ends; null when there is none in the caller's sites.</summary>
    Task<PlanOccurrence?> FindLockedOccurrenceAsync(Guid planId, DateTime occurrenceAt, CancellationToken cancellationToken = default);

    /// <summary>The jobs of the latest occurrences of a plan that were started by hand and are not done: waiting, running, or failed.</summary>
    Task<List<Guid>> GetJobsByHandAsync(Guid planId, CancellationToken cancellationToken = default);

    /// <summary>
    /// Holds the calendar of a site as it is, the site's and the company's, until the transaction ends: who changes one waits, and then finds the plan that was reckoned
    /// with it.
    /// </summary>
    Task HoldCalendarAsync(Guid siteId, CancellationToken cancellationToken = default);

    /// <summary>Occurrences of a plan.</summary>
    Task<Page<PlanOccurrence>> GetOccurrencesAsync(
        Guid planId, PlanOccurrenceState? state, PageRequest request, CancellationToken cancellationToken = default);
}

/// <summary>Where a plan goes from here.</summary>
/// <param name="PlanId">The plan.</param>
/// <param name="NextAt">Its next occurrence (UTC); null: none is left.</param>
/// <param name="State">Its state.</param>
public sealed record PlanMove(Guid PlanId, DateTime? NextAt, PlanState State);
