using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>The store of escalations: steps are added and read, the level of a case moves.</summary>
public interface IEscalationRepository
{
    /// <summary>The level of each of some cases, whatever company or site; cases at their handler's level may be left out. Held until the transaction ends.</summary>
    Task<Dictionary<Guid, EscalationLevel>> GetLevelsLockedAsync(IReadOnlyCollection<Guid> subjectIds, CancellationToken cancellationToken = default);

    /// <summary>The level of a case, held until the transaction ends; null: it never went higher than its handler.</summary>
    Task<EscalatedCase?> FindLockedAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>The level of a case.</summary>
    Task<EscalationLevel> GetLevelAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>The steps of a case, the last first.</summary>
    Task<List<Escalation>> GetListAsync(Guid subjectId, CancellationToken cancellationToken = default);

    /// <summary>Stores a case's level and the step that led there.</summary>
    Task SaveAsync(EscalatedCase @case, bool isNew, Escalation escalation, CancellationToken cancellationToken = default);

    /// <summary>Stores steps of clocks and the levels that follow, in two statements.</summary>
    Task AddAsync(IReadOnlyCollection<Escalation> escalations, CancellationToken cancellationToken = default);
}
