using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Sites;

/// <summary>
/// One occurrence of a plan. Plan and moment are its key, so that it exists once, whoever finds it due. Written by <see cref="IPlanRepository"/> only.
/// </summary>
[DisableAuditing]
public class PlanOccurrence : Entity, IMultiTenant, IHasSite
{
    /// <summary>A new occurrence.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="occurrenceAt">When it is due, or started by hand (UTC).</param>
    /// <param name="isSkipped">Missed, and not made up for.</param>
    /// <param name="triggeredById">Who started it by hand.</param>
    public PlanOccurrence(Plan plan, DateTime occurrenceAt, bool isSkipped, Guid? triggeredById)
    {
        TenantId = plan.TenantId;
        SiteId = plan.SiteId;
        PlanId = plan.Id;
        OccurrenceAt = occurrenceAt;
        State = isSkipped ? PlanOccurrenceState.Skipped : PlanOccurrenceState.Waiting;
        TriggeredById = triggeredById;
    }

    /// <summary>For the mapper.</summary>
    protected PlanOccurrence()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>The plan.</summary>
    public Guid PlanId { get; private set; }

    /// <summary>When it is due, or started by hand (UTC).</summary>
    public DateTime OccurrenceAt { get; private set; }

    /// <summary>How far it is.</summary>
    public PlanOccurrenceState State { get; private set; }

    /// <summary>The job that carries it out.</summary>
    public Guid? JobId { get; private set; }

    /// <summary>When the work began (UTC).</summary>
    public DateTime? StartedAt { get; private set; }

    /// <summary>When it was over (UTC).</summary>
    public DateTime? FinishedAt { get; private set; }

    /// <summary>What it came to.</summary>
    public PlanResult? Result { get; private set; }

    /// <summary>Who started it by hand; null when it came by itself.</summary>
    public Guid? TriggeredById { get; private set; }

    /// <summary>Whether there is nothing more to do.</summary>
    public bool IsOver => State is PlanOccurrenceState.Succeeded or PlanOccurrenceState.Skipped;

    /// <summary>Says which job will carry it out, before both are stored.</summary>
    public void WaitFor(Guid jobId) => JobId = jobId;

    /// <summary>The work begins, perhaps again.</summary>
    public void Start(DateTime at)
    {
        State = PlanOccurrenceState.Running;
        StartedAt = at;
        FinishedAt = null;
        Result = null;
    }

    /// <summary>The work is done.</summary>
    public void Succeed(PlanResult result, DateTime at)
    {
        State = PlanOccurrenceState.Succeeded;
        Result = result;
        FinishedAt = at;
    }

    /// <summary>The work failed; the job tries again.</summary>
    public void Fail(PlanResult reason, DateTime at)
    {
        State = PlanOccurrenceState.Failed;
        Result = reason;
        FinishedAt = at;
    }

    /// <inheritdoc />
    public override object?[] GetKeys() => [PlanId, OccurrenceAt];
}
