using PropertySuite.Auditing;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.FollowUps;

/// <summary>
/// Callback task (回访任务): pending until a customer was reached, or could not be after the required attempts at different times of day.
/// Who did the work may not record it.
/// </summary>
public class CallbackTask : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
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
        SearchText = string.Join(' ', SourceNumber, Location, ContactName, ContactPhone).ToLowerInvariant();
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

    /// <summary>Outcome; null while pending.</summary>
    public CallbackOutcome? Outcome { get; private set; }

    /// <summary>When the outcome was recorded (UTC).</summary>
    public DateTime? ConcludedAt { get; private set; }

    /// <summary>Lower-case words that the search looks in.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; }

    /// <summary>Attempts, oldest first.</summary>
    public IReadOnlyList<CallbackAttempt> Attempts => _attempts;

    /// <summary>Whether somebody may record this callback: everybody but those who did the work.</summary>
    public bool MayBeRecordedBy(Guid userId) => !ExcludedUserIds.Contains(userId);

    /// <summary>Hands the task to a colleague, or back to everybody.</summary>
    /// <exception cref="BusinessException">Concluded already, or the colleague did the work.</exception>
    public void Assign(CallbackActor? assignee)
    {
        CheckPending();
        if (assignee is not null)
        {
            CheckDidNotDoTheWork(assignee);
        }

        AssigneeId = assignee?.UserId;
        AssigneeName = assignee?.Name;
    }

    /// <summary>Records an attempt that did not reach the customer.</summary>
    /// <exception cref="BusinessException">Concluded already, or the caller did the work, or the moment lies in the future.</exception>
    public void RecordFailedAttempt(
        Guid attemptId, CallbackMoment moment, CallbackActor by, CallbackMethod method, string? remark, DateTime now)
    {
        CheckRecordable(by);
        if (moment.Utc > now)
        {
            throw new BusinessException(FollowUpsErrorCodes.AttemptInFuture);
        }

        _attempts.Add(new CallbackAttempt(attemptId, Id, moment, by, method, false, null, CallbackRatings.None, remark, null));
        FailedAttempts++;
    }

    /// <summary>Records what the customer said and concludes the task.</summary>
    /// <exception cref="BusinessException">Concluded already, or the caller did the work, or an unsatisfied customer without an opinion.</exception>
    public void Conclude(
        Guid attemptId,
        CallbackMoment moment,
        CallbackActor by,
        CallbackMethod method,
        CallbackOutcome outcome,
        string interviewee,
        CallbackRatings ratings,
        string? opinion,
        DateTime? promisedReplyAt)
    {
        CheckRecordable(by);
        if (outcome == CallbackOutcome.Unreachable)
        {
            throw new ArgumentOutOfRangeException(nameof(outcome), outcome, "A customer who spoke was reached.");
        }

        if (outcome == CallbackOutcome.Unsatisfied && opinion.IsNullOrWhiteSpace())
        {
            throw new BusinessException(FollowUpsErrorCodes.OpinionRequired);
        }

        Check.NotNullOrWhiteSpace(interviewee, nameof(interviewee));
        _attempts.Add(
            new CallbackAttempt(attemptId, Id, moment, by, method, true, interviewee, ratings, opinion, promisedReplyAt));
        End(outcome, opinion, moment.Utc);
    }

    /// <summary>Attempts at different times of day that are still missing before the customer counts as unreachable.</summary>
    public int MissingAttempts(int required)
        => Math.Max(0, required - _attempts.Where(a => !a.Reached).Select(a => (a.LocalDate, a.DayPart)).Distinct().Count());

    /// <summary>Concludes the task as unreachable.</summary>
    /// <param name="required">Attempts at different times of day that this takes.</param>
    /// <param name="by">Who concludes.</param>
    /// <param name="remark">Remark.</param>
    /// <param name="now">Now (UTC).</param>
    /// <exception cref="BusinessException">Concluded already, or the caller did the work, or attempts are missing.</exception>
    public void CloseUnreachable(int required, CallbackActor by, string? remark, DateTime now)
    {
        CheckRecordable(by);
        var missing = MissingAttempts(required);
        if (missing > 0)
        {
            throw new BusinessException(FollowUpsErrorCodes.NotEnoughAttempts)
                .WithData("Required", required)
                .WithData("Missing", missing);
        }

        End(CallbackOutcome.Unreachable, remark, now);
    }

    private void End(CallbackOutcome outcome, string? opinion, DateTime at)
    {
        Outcome = outcome;
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
    }

    private void CheckRecordable(CallbackActor by)
    {
        CheckPending();
        CheckDidNotDoTheWork(by);
    }

    private void CheckPending()
    {
        if (Outcome is not null)
        {
            throw new BusinessException(FollowUpsErrorCodes.AlreadyConcluded).WithData("Number", SourceNumber);
        }
    }

    private void CheckDidNotDoTheWork(CallbackActor actor)
    {
        if (!MayBeRecordedBy(actor.UserId))
        {
            throw new BusinessException(FollowUpsErrorCodes.CallerDidTheWork).WithData("Name", actor.Name);
        }
    }
}
