using PropertySuite.Cases;
using Volo.Abp.Domain.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Raises and lowers cases by hand (人工升级, 降级).</summary>
public class EscalationManager(IEscalationRepository escalations) : DomainService
{
    /// <summary>Moves a case to a level.</summary>
    /// <param name="subject">The case.</param>
    /// <param name="level">The level.</param>
    /// <param name="reason">Why.</param>
    /// <param name="actorId">Who.</param>
    /// <param name="actorName">Their name.</param>
    /// <exception cref="Volo.Abp.BusinessException">It is at that level already.</exception>
    public virtual async Task MoveAsync(ClockSubject subject, EscalationLevel level, string reason, Guid? actorId, string? actorName)
    {
        var known = await escalations.FindLockedAsync(subject.Id);
        var @case = known ?? new EscalatedCase(subject);
        var before = @case.Level;
        @case.MoveTo(level, Clock.Now);
        await escalations.SaveAsync(
            @case, known is null, new Escalation(GuidGenerator.Create(), @case, before, reason.Trim(), actorId, actorName));
    }
}
