using PropertySuite.ServiceDesk;

namespace PropertySuite.Cases;

/// <summary>Asks what has happened to a case that raises it, and hands that to the owner of escalations.</summary>
/// <typeparam name="TCase">The case.</typeparam>
public class CaseRaiser<TCase>(IEnumerable<ICaseTriggers<TCase>> sources, IClockIntegrationService clocks)
    where TCase : class, ICase
{
    /// <summary>Raises a case by what has happened to it.</summary>
    /// <param name="case">The case.</param>
    /// <param name="subjectType">Its kind.</param>
    /// <param name="step">The step taken; null: it was opened.</param>
    public virtual async Task RaiseAsync(TCase @case, string subjectType, CaseStep? step)
    {
        foreach (var source in sources)
        {
            foreach (var trigger in await source.FindAsync(@case, step))
            {
                await clocks.RaiseAsync(new RaiseCaseDto
                {
                    SiteId = @case.SiteId,
                    SubjectType = subjectType,
                    SubjectId = @case.Id,
                    SubjectNumber = @case.Number,
                    Facts = (@case as IHasClocks)?.ClockFacts ?? new Dictionary<string, string>(),
                    Trigger = trigger.Trigger,
                    Cause = trigger.Cause,
                });
            }
        }
    }
}
