using PropertySuite.Cases;
using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// A clock (时限) of a case: since when it runs, when it is due, and at which moments somebody hears of it. The moments are reckoned when it starts, so that who looks for what is
/// due knows no calendar. When it was late is a fact that stays.
/// </summary>
[DisableAuditing]
public class Clock : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    private Clock()
    {
        SubjectType = null!;
        SubjectNumber = null!;
        Kind = null!;
        Steps = null!;
    }

    /// <summary>Starts a clock.</summary>
    /// <param name="id">Id.</param>
    /// <param name="subject">The case.</param>
    /// <param name="kind">Its kind.</param>
    /// <param name="round">Which of this kind it is for the case, from 1.</param>
    /// <param name="plan">When it is due and who hears of it.</param>
    /// <param name="at">When (UTC).</param>
    public Clock(Guid id, ClockSubject subject, string kind, int round, ClockPlan plan, DateTime at)
        : base(id)
    {
        SiteId = subject.SiteId;
        SubjectType = Check.NotNullOrWhiteSpace(subject.Type, nameof(subject), TimelineConsts.MaxSubjectTypeLength);
        SubjectId = subject.Id;
        SubjectNumber = Check.NotNullOrWhiteSpace(subject.Number, nameof(subject), ClockConsts.MaxSubjectNumberLength);
        Kind = Check.NotNullOrWhiteSpace(kind, nameof(kind), ClockConsts.MaxKindLength);
        Round = Check.Positive(round, nameof(round));
        StartedAt = at;
        Steps = [];
        Take(plan, at);
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Kind of case.</summary>
    public string SubjectType { get; private set; }

    /// <summary>The case.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Its document number.</summary>
    public string SubjectNumber { get; private set; }

    /// <summary>Kind of clock.</summary>
    public string Kind { get; private set; }

    /// <summary>Which of its kind it is for the case, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>Policy that it runs by; null: a built-in rule.</summary>
    public Guid? PolicyId { get; private set; }

    /// <summary>Version of that policy; kept until the clock is re-timed.</summary>
    public int PolicyVersion { get; private set; }

    /// <summary>Since when it runs (UTC).</summary>
    public DateTime StartedAt { get; private set; }

    /// <summary>Since when its present promise counts (UTC): since it started, or since a step of the case promised anew. What is timed by other rules counts from there.</summary>
    public DateTime CountsFrom { get; private set; }

    /// <summary>When it is due (UTC).</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>Who hears of it when, in the order of time.</summary>
    public IReadOnlyList<ClockStep> Steps { get; private set; }

    /// <summary>How many of the steps have been taken, or had passed when it was timed.</summary>
    public int StepsTaken { get; private set; }

    /// <summary>How many steps it has taken in all, those before it was timed anew among them: each has a number of its own.</summary>
    public int StepsEverTaken { get; private set; }

    /// <summary>When something is due next: a step, or that it is late (UTC); null: nothing any more.</summary>
    public DateTime? NextAt { get; private set; }

    /// <summary>When it first warned (UTC).</summary>
    public DateTime? WarnedAt { get; private set; }

    /// <summary>Since when it is late (UTC): the moment at which it was due, whenever that was noticed. Set once.</summary>
    public DateTime? BreachedAt { get; private set; }

    /// <summary>Since when it is paused (UTC).</summary>
    public DateTime? PausedAt { get; private set; }

    /// <summary>Key of the reason for the pause, in the case's resource.</summary>
    public string? PauseReason { get; private set; }

    /// <summary>When it stopped (UTC); null: it runs.</summary>
    public DateTime? StoppedAt { get; private set; }

    /// <summary>Whether it is late, noticed or not.</summary>
    public bool IsLate(DateTime at) => BreachedAt is not null || DueAt <= at;

    /// <summary>Whether it is due and paused as a case says.</summary>
    public bool Is(RunningClock running) => (running.DueAt is null || DueAt == running.DueAt) && PauseReason == running.PauseReason;

    /// <summary>Pauses or resumes a clock that stays due as it was: what is late stays late, whatever it waits for.</summary>
    /// <param name="reason">Why it is paused; null: it is not any more.</param>
    /// <param name="at">When (UTC).</param>
    public void SetPause(string? reason, DateTime at)
    {
        PausedAt = reason is null ? null : PausedAt ?? at;
        PauseReason = Check.Length(reason, nameof(reason), ClockConsts.MaxPauseReasonLength);
    }

    /// <summary>
    /// Gives a running clock another due time, or pauses or resumes it. Steps whose moment has passed are not taken again; those that have come and that nobody has noticed yet
    /// are still taken.
    /// </summary>
    /// <param name="plan">When it is due now.</param>
    /// <param name="at">When (UTC).</param>
    /// <returns>Whether it is due at another time than before.</returns>
    /// <exception cref="InvalidOperationException">It is late or has stopped: what was late stays late, and a new promise is a new clock.</exception>
    public bool Retime(ClockPlan plan, DateTime at)
    {
        if (StoppedAt is not null || IsLate(at))
        {
            throw new InvalidOperationException($"The clock {Kind} of {SubjectNumber} is late or has stopped.");
        }

        var before = DueAt;
        Take(plan, at);
        return DueAt != before;
    }

    /// <summary>Stops it. A clock that was due before is late, even if nobody had noticed.</summary>
    /// <param name="at">When (UTC).</param>
    public void Stop(DateTime at)
    {
        if (StoppedAt is null)
        {
            BreachedAt ??= DueAt < at ? DueAt : null;
            (StoppedAt, NextAt) = (at, null);
        }
    }

    /// <summary>Takes all steps whose moment has come, and notes that it is late.</summary>
    /// <param name="now">Now (UTC).</param>
    /// <returns>The steps taken, in the order of time.</returns>
    public IReadOnlyList<ClockStep> Advance(DateTime now)
    {
        if (StoppedAt is not null)
        {
            return [];
        }

        var taken = Steps.Skip(StepsTaken).TakeWhile(step => step.At <= now).ToList();
        StepsTaken += taken.Count;
        StepsEverTaken += taken.Count;
        WarnedAt ??= taken.FirstOrDefault(step => step.At < DueAt)?.At;
        BreachedAt ??= DueAt <= now ? DueAt : null;
        NextAt = NextMoment();
        return taken;
    }

    private void Take(ClockPlan plan, DateTime at)
    {
        StepsTaken = CountPassed(plan, at);
        (PolicyId, PolicyVersion) = (plan.PolicyId, plan.PolicyVersion);
        (CountsFrom, DueAt) = (plan.From, plan.DueAt);
        SetPause(plan.PauseReason, at);
        Steps = plan.Steps;
        NextAt = NextMoment();
    }

    /// <summary>
    /// How many steps of a plan are over. Who is late at once is told of once, by the last step that has come, and not by five that say the same. Of a promise that goes on, steps that had
    /// come and that nobody had noticed are still to be taken, as far as the new plan has come to them.
    /// </summary>
    private int CountPassed(ClockPlan plan, DateTime at)
    {
        var come = plan.Steps.Count(step => step.At <= at);
        if (plan.DueAt <= at)
        {
            return Math.Max(0, come - 1);
        }

        var unnoticed = CountsFrom == plan.From ? Steps.Skip(StepsTaken).Count(step => step.At <= at) : 0;
        return Math.Min(come, Math.Max(StepsTaken, come - unnoticed));
    }

    private DateTime? NextMoment()
    {
        var step = StepsTaken < Steps.Count ? Steps[StepsTaken].At : (DateTime?)null;
        return BreachedAt is not null || step < DueAt ? step : DueAt;
    }
}

/// <summary>The case that a clock belongs to.</summary>
/// <param name="SiteId">Its site.</param>
/// <param name="Type">Kind of case.</param>
/// <param name="Id">The case.</param>
/// <param name="Number">Its document number.</param>
public sealed record ClockSubject(Guid SiteId, string Type, Guid Id, string Number);

/// <summary>When a clock is due and who hears of it.</summary>
/// <param name="From">Since when the promise counts (UTC).</param>
/// <param name="DueAt">When it is due (UTC).</param>
/// <param name="Steps">Who hears of it, in the order of time.</param>
/// <param name="PolicyId">Policy that says so; null: a built-in rule.</param>
/// <param name="PolicyVersion">Its version.</param>
/// <param name="PauseReason">Why it is paused; null: it is not.</param>
public sealed record ClockPlan(
    DateTime From, DateTime DueAt, IReadOnlyList<ClockStep> Steps, Guid? PolicyId = null, int PolicyVersion = 0, string? PauseReason = null)
{
    /// <summary>How long a clock that would be late by other rules has left, so that being late is noticed when it comes, and never backdated.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(1);

    /// <summary>When a clock is due that is timed anew by other rules: as they say, or in a minute where that is over. The same again changes nothing.</summary>
    /// <param name="due">As the rules say (UTC).</param>
    /// <param name="before">When it was due before (UTC).</param>
    /// <param name="at">Now (UTC).</param>
    public static DateTime NotBefore(DateTime due, DateTime before, DateTime at)
        => due > at ? due : before < at + Grace ? before : at + Grace;
}

/// <summary>A step of a clock with its moment.</summary>
/// <param name="At">When (UTC).</param>
/// <param name="Level">How high it goes.</param>
/// <param name="Roles">Who hears of it.</param>
public sealed record ClockStep(DateTime At, EscalationLevel Level, IReadOnlyList<string> Roles);
