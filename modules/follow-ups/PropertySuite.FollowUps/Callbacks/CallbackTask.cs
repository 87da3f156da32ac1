using System.Diagnostics.CodeAnalysis;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using static PropertySuite.FollowUps.CallbackGuards;
using Data = System.Collections.Generic.Dictionary<string, PropertySuite.ServiceDesk.TimelineValue>;

namespace PropertySuite.FollowUps;

/// <summary>
/// Callback task (回访任务): pending until a customer was reached, or could not be after the required attempts at different times of day.
/// Who did the work may not record it. It has no number of its own: people name it by that of its source.
/// </summary>
public class CallbackTask : AuditedAggregateRoot<Guid>, ICase<CallbackState>, IHasClocks, IHasSearchKeys
{
    private readonly List<CallbackAttempt> _attempts = [];

    private CallbackTask()
    {
        SourceType = null!;
        SourceNumber = null!;
        Location = null!;
        ContactName = null!;
        ContactPhone = null!;
        Summary = null!;
        ExcludedUserIds = null!;
        SearchText = null!;
    }

    /// <summary>A new pending callback.</summary>
    /// <param name="id">Id.</param>
    /// <param name="siteId">Site of the source.</param>
    /// <param name="source">What it is about.</param>
    /// <param name="contact">Whom to call.</param>
    /// <param name="reason">Why.</param>
    /// <param name="dueAt">When it has to be done (UTC).</param>
    /// <param name="excludedUserIds">Users who did the work.</param>
    public CallbackTask(
        Guid id,
        Guid siteId,
        CallbackSource source,
        CallbackContact contact,
        CallbackReason reason,
        DateTime dueAt,
        IEnumerable<Guid> excludedUserIds)
        : base(id)
    {
        SiteId = siteId;
        SourceType = Check.NotNullOrWhiteSpace(source.Type, nameof(source), CallbackConsts.MaxSourceTypeLength);
        SourceId = source.Id;
        SourceNumber = Check.NotNullOrWhiteSpace(source.Number, nameof(source), CallbackConsts.MaxSourceNumberLength);
        Round = Check.Positive(source.Round, nameof(source));
        UnitId = contact.UnitId;
        Location = contact.Location;
        ContactName = contact.ContactName;
        ContactPhone = contact.ContactPhone;
        Summary = contact.Summary;
        Reason = reason;
        DueAt = dueAt;
        ExcludedUserIds = [.. excludedUserIds.Distinct()];
        RenewSearchKeys();
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Kind of the source record.</summary>
    public string SourceType { get; private set; }

    /// <summary>The source record.</summary>
    public Guid SourceId { get; private set; }

    /// <summary>Document number of the source.</summary>
    public string SourceNumber { get; private set; }

    /// <summary>Which callback about the source this is, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>Unit, when there is one.</summary>
    public Guid? UnitId { get; private set; }

    /// <summary>Place in words.</summary>
    public string Location { get; private set; }

    /// <summary>Whom to call.</summary>
    [AuditMask(AuditMask.Name)]
    public string ContactName { get; private set; }

    /// <summary>Number to call.</summary>
    public string ContactPhone { get; private set; }

    /// <summary>What was done.</summary>
    public string Summary { get; private set; }

    /// <summary>Why it is called back.</summary>
    public CallbackReason Reason { get; private set; }

    /// <summary>When it has to be done (UTC).</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>Users who did the work and may not record this callback.</summary>
    public Guid[] ExcludedUserIds { get; private set; }

    /// <summary>Colleague who is to call; null: anybody.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>Name of that colleague.</summary>
    public string? AssigneeName { get; private set; }

    /// <summary>Attempts that did not reach the customer.</summary>
    public int FailedAttempts { get; private set; }

    /// <summary>When it is to be tried again (UTC); null when nothing is planned.</summary>
    public DateTime? NextAttemptAt { get; private set; }

    /// <summary>Outcome; null while pending.</summary>
    public CallbackOutcome? Outcome { get; private set; }

    /// <summary>When the outcome was recorded (UTC).</summary>
    public DateTime? ConcludedAt { get; private set; }

    /// <summary>What the search looks in, see <see cref="SearchTexts"/>.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; }

    /// <inheritdoc />
    [DisableAuditing]
    public int SearchKeysVersion { get; private set; }

    /// <inheritdoc />
    public string Number => SourceNumber;

    /// <inheritdoc />
    public CallbackState State => Outcome switch
    {
        null => CallbackState.Pending,
        CallbackOutcome.Unreachable => CallbackState.Failed,
        _ => CallbackState.Done,
    };

    /// <inheritdoc />
    public IReadOnlyCollection<RunningClock> Clocks => Outcome is null ? [new RunningClock(nameof(CallbackClock.Callback), DueAt)] : [];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> ClockFacts => new Dictionary<string, string> { [nameof(Reason)] = Reason.ToString() };

    /// <summary>Attempts, oldest first.</summary>
    public IReadOnlyList<CallbackAttempt> Attempts => _attempts;

    /// <inheritdoc />
    [MemberNotNull(nameof(SearchText))]
    public void RenewSearchKeys()
    {
        SearchKeysVersion = SearchKeys.Version;
        SearchText = SearchTexts.Of(SourceNumber, Location, ContactName, ContactPhone);
    }

    /// <summary>Whether somebody may record this callback: everybody but those who did the work.</summary>
    public bool MayBeRecordedBy(Guid userId) => !ExcludedUserIds.Contains(userId);

    /// <summary>指派: hands the task to a colleague, or back to everybody.</summary>
    public CaseStep Assign(CallbackAssignee? assignee, CaseActor by, DateTime at)
    {
        var row = Begin(CallbackAction.Assign, by, at, new AssignmentAttempt(assignee));
        AssigneeId = assignee?.UserId;
        AssigneeName = assignee?.Name;
        return new CaseStep(row, at, new Data { ["assignee"] = TimelineValue.Text(assignee?.Name) });
    }

    /// <summary>移交: who was to call is away or has left the site; a stand-in calls, or everybody may.</summary>
    /// <param name="standIn">Who calls instead; null: anybody.</param>
    /// <param name="reason">Why, for the timeline.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep HandOver(CallbackAssignee? standIn, TimelineValue reason, DateTime at)
    {
        var row = Begin(CallbackAction.HandOver, CaseActor.System, at, new AssignmentAttempt(standIn));
        var from = AssigneeName;
        AssigneeId = standIn?.UserId;
        AssigneeName = standIn?.Name;
        return new CaseStep(row, at, new Data
        {
            ["from"] = TimelineValue.Text(from),
            ["to"] = standIn is null ? TimelineValue.Key("HandOver:Everybody") : TimelineValue.Text(standIn.Name),
            ["reason"] = reason,
        });
    }

    /// <summary>Records an attempt that did not reach the customer.</summary>
    /// <param name="attemptId">Id of the attempt.</param>
    /// <param name="moment">When it was tried.</param>
    /// <param name="method">How.</param>
    /// <param name="remark">Why it failed.</param>
    /// <param name="by">Who tried.</param>
    /// <param name="at">Now (UTC).</param>
    public CaseStep RecordFailedAttempt(
        Guid attemptId, CallbackMoment moment, CallbackMethod method, string? remark, CaseActor by, DateTime at)
    {
        var row = Begin(CallbackAction.RecordFailedAttempt, by, at, moment);
        _attempts.Add(new CallbackAttempt(attemptId, Id, moment, by, method, false, null, CallbackRatings.None, remark, null));
        FailedAttempts++;
        return new CaseStep(row, at, new Data { ["remark"] = TimelineValue.Text(remark) });
    }

    /// <summary>Plans when it is tried again.</summary>
    /// <param name="next">When (UTC); null: nothing is planned.</param>
    /// <param name="at">Now (UTC).</param>
    /// <exception cref="BusinessException">It lies in the past, or too far ahead.</exception>
    public void PlanNextAttempt(DateTime? next, DateTime at)
    {
        if (next is { } planned && (planned <= at || planned > at.AddDays(CallbackConsts.MaxDaysToNextAttempt)))
        {
            throw new BusinessException(FollowUpsErrorCodes.NextAttemptOutOfRange).WithData("Days", CallbackConsts.MaxDaysToNextAttempt);
        }

        NextAttemptAt = next;
    }

    /// <summary>Records what the customer said and concludes the task.</summary>
    /// <param name="attemptId">Id of the attempt.</param>
    /// <param name="moment">When.</param>
    /// <param name="method">How.</param>
    /// <param name="outcome">What it came to; not "unreachable".</param>
    /// <param name="interviewee">Who answered.</param>
    /// <param name="ratings">Marks.</param>
    /// <param name="opinion">The customer's words; needed when unsatisfied.</param>
    /// <param name="promisedReplyAt">When an answer to an open question was promised (UTC).</param>
    /// <param name="by">Who called.</param>
    public CaseStep Conclude(
        Guid attemptId,
        CallbackMoment moment,
        CallbackMethod method,
        CallbackOutcome outcome,
        string interviewee,
        CallbackRatings ratings,
        string? opinion,
        DateTime? promisedReplyAt,
        CaseActor by)
    {
        if (outcome == CallbackOutcome.Unreachable)
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "A customer who spoke was reached.");
        }

        var row = Begin(CallbackAction.Conclude, by, moment.Utc, new ConclusionAttempt(outcome, opinion, promisedReplyAt));
        Check.NotNullOrWhiteSpace(interviewee, nameof(interviewee));
        _attempts.Add(new CallbackAttempt(attemptId, Id, moment, by, method, true, interviewee, ratings, opinion, promisedReplyAt));
        return End(row, outcome, opinion, moment.Utc);
    }

    /// <summary>Attempts at different times of day that are still missing before the customer counts as unreachable.</summary>
    public int MissingAttempts(int required)
        => Math.Max(0, required - _attempts.Where(a => !a.Reached).Select(a => (a.LocalDate, a.DayPart)).Distinct().Count());

    /// <summary>判定未达: concludes the task as unreachable.</summary>
    /// <param name="required">Attempts at different times of day that this takes.</param>
    /// <param name="remark">Remark.</param>
    /// <param name="by">Who concludes.</param>
    /// <param name="at">Now (UTC).</param>
    public CaseStep CloseUnreachable(int required, string? remark, CaseActor by, DateTime at)
    {
        var row = Begin(CallbackAction.CloseUnreachable, by, at, new UnreachableAttempt(required));
        return End(row, CallbackOutcome.Unreachable, remark, at);
    }

    private CaseTransition<CallbackTask, CallbackState, CallbackAction> Begin(CallbackAction action, CaseActor by, DateTime at, object input)
        => CallbackTransitions.Table.Take(new CaseAttempt<CallbackTask>(this, by, at, input), action);

    private CaseStep End(ICaseTransition row, CallbackOutcome outcome, string? opinion, DateTime at)
    {
        Outcome = outcome;
        NextAttemptAt = null;
        ConcludedAt = at;
        AddDistributedEvent(new CallbackConcludedEto
        {
            TenantId = TenantId,
            CallbackTaskId = Id,
            SiteId = SiteId,
            SourceType = SourceType,
            SourceId = SourceId,
            Round = Round,
            Outcome = outcome,
            Opinion = opinion,
            ConcludedAt = at,
        });
        return new CaseStep(row, at, new Data
        {
            ["outcome"] = TimelineValue.Key($"Enum:CallbackOutcome.{outcome}"),
            ["opinion"] = TimelineValue.Text(opinion),
        });
    }
}
