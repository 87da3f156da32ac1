using PropertySuite.Cases;
using PropertySuite.Paging;

namespace PropertySuite.ServiceDesk;

/// <summary>Which escalated cases are wanted, of those about which something is still to be done by a time.</summary>
/// <param name="Roles">That concern one of these roles.</param>
/// <param name="SiteIds">Of these sites; of all when null.</param>
/// <param name="ChangedBefore">That came to their level before (UTC).</param>
public sealed record EscalatedCaseQuery(IReadOnlyCollection<string> Roles, IReadOnlyCollection<Guid>? SiteIds, DateTime? ChangedBefore);

/// <summary>Which steps of escalations.</summary>
/// <param name="SiteId">Site.</param>
/// <param name="SubjectType">Kind of case.</param>
/// <param name="OccurredFrom">At or after (UTC).</param>
/// <param name="OccurredBefore">Before (UTC).</param>
/// <param name="Levels">Any of these levels after the step; none: all.</param>
/// <param name="Triggers">Raised by any of these; none: all.</param>
/// <param name="RaisedOnly">Only those after which the case stood higher than before.</param>
public sealed record EscalationQuery(
    Guid? SiteId,
    string? SubjectType,
    DateTime? OccurredFrom,
    DateTime? OccurredBefore,
    IReadOnlyCollection<EscalationLevel> Levels,
    IReadOnlyCollection<EscalationTrigger> Triggers,
    bool RaisedOnly);

/// <summary>How many steps raised cases.</summary>
/// <param name="SiteId">Site.</param>
/// <param name="SubjectType">Kind of case.</param>
/// <param name="Trigger">What raised them.</param>
/// <param name="ClockKind">The clock, where one did.</param>
/// <param name="Level">The level that they went to.</param>
/// <param name="Steps">Steps.</param>
/// <param name="Cases">Cases.</param>
public sealed record EscalationCount(Guid SiteId, string SubjectType, EscalationTrigger Trigger, string? ClockKind, EscalationLevel Level, int Steps, int Cases);

/// <summary>The store of escalations: steps are added and read, the level of a case moves.</summary>
public interface IEscalationRepository
{
    /// <summary>The level of each of some cases, whatever company or site; cases at their handler's level may be left out. Held until the transaction ends.</summary>
    Task<Dictionary<Guid, EscalationLevel>> GetLevelsLockedAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default);

    /// <summary>The level of a case, held until the transaction ends; for one that never went higher than its handler it is stored first.</summary>
    Task<EscalatedCase> HoldAsync(ClockSubject subject, CancellationToken cancellationToken = default);

    /// <summary>The level of a case.</summary>
    Task<EscalationLevel> GetLevelAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>The steps of a case, the last first.</summary>
    Task<List<Escalation>> GetListAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>A page of steps. Sorted by <c>occurredAt</c>.</summary>
    Task<Page<Escalation>> GetPageAsync(EscalationQuery query, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>How many steps raised cases, by site, kind of case, stage and level.</summary>
    Task<List<EscalationCount>> CountAsync(EscalationQuery query, CancellationToken cancellationToken = default);

    /// <summary>Whether a trigger has raised a case already.</summary>
    Task<bool> IsRaisedAsync(Guid subjectId, EscalationTrigger trigger, CancellationToken cancellationToken = default);

    /// <summary>Which of some cases a trigger has raised.</summary>
    Task<HashSet<Guid>> FindRaisedAsync(IReadOnlyCollection<Guid> subjectIds, EscalationTrigger trigger, CancellationToken cancellationToken = default);

    /// <summary>Those of some steps that nobody was told of yet, held until the transaction ends.</summary>
    Task<List<Escalation>> GetUntoldLockedAsync(Guid[] ids, CancellationToken cancellationToken = default);

    /// <summary>Stores who was told of steps that <see cref="GetUntoldLockedAsync"/> gave.</summary>
    Task SaveAsync(IReadOnlyCollection<Escalation> told, CancellationToken cancellationToken = default);

    /// <summary>Stores the level of a case that <see cref="HoldAsync"/> gave and the step that led there.</summary>
    Task SaveAsync(EscalatedCase @case, Escalation escalation, CancellationToken cancellationToken = default);

    /// <summary>Says that nothing about cases is to be done by a time any more, or that something is again (<paramref name="at"/> null). A case that never went up is none.</summary>
    Task EndAsync(IReadOnlyCollection<Guid> subjectIds, DateTime? at, CancellationToken cancellationToken = default);

    /// <summary>A page of escalated cases, those first that came to their level first.</summary>
    Task<Page<EscalatedCase>> GetPageAsync(EscalatedCaseQuery query, PageRequest request, CancellationToken cancellationToken = default);

    /// <summary>How many there are, counted up to a limit.</summary>
    Task<int> CountAsync(EscalatedCaseQuery query, int limit, CancellationToken cancellationToken = default);

    /// <summary>Stores steps of clocks and the levels that follow, in two statements.</summary>
    Task AddAsync(IReadOnlyCollection<Escalation> escalations, CancellationToken cancellationToken = default);
}
