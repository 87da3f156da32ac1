using PropertySuite.Cases;
using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// The clocks (时限) that any module can give its cases. A module says after each step which clocks of a case run and when they are due; this module knows the policies, keeps
/// the clocks, notices what is late and tells whom it concerns.
/// </summary>
[IntegrationService]
public interface IClockIntegrationService : IApplicationService
{
    /// <summary>
    /// When a clock of a case like this one would be due: by the site's rules first, then the company's, then the built-in ones; the first that matches. Not for kinds that
    /// the case times itself.
    /// </summary>
    /// <param name="siteId">A site in the caller's scope.</param>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="kind">Kind of clock.</param>
    /// <param name="facts">What is known of the case.</param>
    /// <param name="fromUtc">Since when (UTC).</param>
    Task<DateTime> GetDueTimeAsync(Guid siteId, string subjectType, string kind, IReadOnlyDictionary<string, string> facts, DateTime fromUtc);

    /// <summary>
    /// Makes the running clocks of a case those that are given, in the caller's transaction: starts what is new, stops what is not named any more, and re-times what is due
    /// at another moment. What has been late stays on record.
    /// </summary>
    Task KeepAsync(KeepClocksDto input);

    /// <summary>The same for many cases, each once, in a number of statements that does not grow with them.</summary>
    Task KeepManyAsync(IReadOnlyCollection<KeepClocksDto> cases);

    /// <summary>The clocks of a case: those that run, by due time, then those that have stopped, the last first.</summary>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="subjectId">The case; that the reader may see it is for the caller to know.</param>
    Task<List<CaseClockDto>> GetListAsync(string subjectType, Guid subjectId);

    /// <summary>How high a case has gone, and by which steps, the last first.</summary>
    /// <param name="subjectType">Kind of case.</param>
    /// <param name="subjectId">The case; that the reader may see it is for the caller to know.</param>
    Task<EscalatedCaseDto> GetEscalationAsync(string subjectType, Guid subjectId);

    /// <summary>The levels that cases can be raised or lowered to by hand, with whom each tells.</summary>
    Task<List<CaseEscalationTargetDto>> GetEscalationTargetsAsync();

    /// <summary>Raises or lowers a case, as the current user.</summary>
    /// <returns>What to write on the case's timeline.</returns>
    /// <exception cref="BusinessException">It is at that level already.</exception>
    Task<EscalationTextDto> MoveAsync(MoveCaseDto input);

    /// <summary>Something about a case raises it as the policies say, once for each trigger.</summary>
    Task RaiseAsync(RaiseCaseDto input);

    /// <summary>Which of some cases a trigger has raised.</summary>
    /// <param name="subjectIds">The cases; that the caller may know of them is for it to know.</param>
    /// <param name="trigger">The trigger.</param>
    Task<HashSet<Guid>> FindRaisedAsync(IReadOnlyCollection<Guid> subjectIds, EscalationTrigger trigger);
}
