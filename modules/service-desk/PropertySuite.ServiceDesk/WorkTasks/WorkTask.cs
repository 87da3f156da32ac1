using System.Diagnostics.CodeAnalysis;
using PropertySuite.Cases;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;
using static PropertySuite.ServiceDesk.WorkTaskGuards;
using Data = System.Collections.Generic.Dictionary<string, PropertySuite.ServiceDesk.TimelineValue>;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Task (交办): something that one person or a program asks somebody, a role or a department to do by a time, and that is looked at when it is done. Its state
/// changes only by the methods below, along <see cref="WorkTaskTransitions.Table"/>.
/// </summary>
public class WorkTask : Case<WorkTask, WorkTaskState, WorkTaskAction>, IHasClocks
{
    private WorkTask()
    {
        Kind = null!;
        Title = null!;
        SearchText = null!;
    }

    /// <summary>Gives a task.</summary>
    /// <param name="id">Id.</param>
    /// <param name="clientKey">Key that the client, or the module, chose for it.</param>
    /// <param name="siteId">Site.</param>
    /// <param name="number">Document number.</param>
    /// <param name="order">What is to be done, by when, and who looks at it.</param>
    /// <param name="assignee">Who is to do it.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="BusinessException"><see cref="ServiceDeskErrorCodes.TaskDueNotAhead"/>, <see cref="ServiceDeskErrorCodes.NobodyVerifies"/>.</exception>
    public WorkTask(Guid id, Guid clientKey, Guid siteId, string number, WorkTaskOrder order, WorkTaskAssignee assignee, DateTime at)
        : base(id, siteId, number, WorkTaskState.Given, at)
    {
        ClientKey = clientKey;
        Kind = Check.NotNullOrWhiteSpace(order.Kind, nameof(order), WorkTaskConsts.MaxKindLength);
        Title = Check.NotNullOrWhiteSpace(order.Title.ToVisible(), nameof(order), WorkTaskConsts.MaxTitleLength);
        Description = Check.Length(order.Description, nameof(order), WorkTaskConsts.MaxDescriptionLength);
        DueAt = CaseTimes.IsAhead(order.DueAt, at) ? order.DueAt : throw new BusinessException(ServiceDeskErrorCodes.TaskDueNotAhead);
        Evidence = order.Evidence;
        GiverId = order.GiverId;
        GiverName = order.GiverName;
        VerifierRole = order.VerifierRole;
        SubjectType = order.Subject?.Type;
        SubjectId = order.Subject?.Id;
        SubjectNumber = order.Subject?.Number;
        CreationTime = at;
        if (GiverId is null && VerifierRole is null)
        {
            throw new BusinessException(ServiceDeskErrorCodes.NobodyVerifies);
        }

        PutInto(assignee);
    }

    /// <summary>Key that the client, or the module, chose; what comes with it again is this one.</summary>
    [DisableAuditing]
    public Guid ClientKey { get; private set; }

    /// <summary>Kind, as a module registered it.</summary>
    public string Kind { get; private set; }

    /// <summary>What is to be done, in a few words.</summary>
    public string Title { get; private set; }

    /// <summary>What is to be done, in full.</summary>
    public string? Description { get; private set; }

    /// <summary>By when (UTC).</summary>
    public DateTime DueAt { get; private set; }

    /// <summary>What has to be brought when it is done.</summary>
    public WorkTaskEvidence Evidence { get; private set; }

    /// <summary>In whose hands it is; null while a role or a department has it, or nobody.</summary>
    public Guid? AssigneeId { get; private set; }

    /// <summary>Name of that person.</summary>
    public string? AssigneeName { get; private set; }

    /// <summary>Role that it was given to; stays when one of them takes it.</summary>
    public string? Role { get; private set; }

    /// <summary>Department that it was given to, likewise.</summary>
    public Guid? DepartmentId { get; private set; }

    /// <summary>Name of that department.</summary>
    public string? DepartmentName { get; private set; }

    /// <summary>Who gave it; null when a program did, or they no longer work in the site.</summary>
    public Guid? GiverId { get; private set; }

    /// <summary>Name of that person.</summary>
    public string? GiverName { get; private set; }

    /// <summary>Role whose members verify it, beside who gave it.</summary>
    public string? VerifierRole { get; private set; }

    /// <summary>Kind of the case that it came from.</summary>
    public string? SubjectType { get; private set; }

    /// <summary>That case.</summary>
    public Guid? SubjectId { get; private set; }

    /// <summary>Its document number.</summary>
    public string? SubjectNumber { get; private set; }

    /// <summary>When it was taken in hand last (UTC), or sent back to whoever has it: what is done and shown counts from then on.</summary>
    public DateTime? AcceptedAt { get; private set; }

    /// <summary>When it was done last (UTC).</summary>
    public DateTime? DoneAt { get; private set; }

    /// <summary>Who did it.</summary>
    public Guid? DoneById { get; private set; }

    /// <summary>What was done, in their words.</summary>
    public string? Result { get; private set; }

    /// <summary>When it was verified (UTC).</summary>
    public DateTime? VerifiedAt { get; private set; }

    /// <summary>Who verified it.</summary>
    public string? VerifierName { get; private set; }

    /// <summary>The person that it waits for now; null when it waits for a role or a department, or for nobody.</summary>
    [DisableAuditing]
    public Guid? AwaitedUserId { get; private set; }

    /// <summary>The role that it waits for now.</summary>
    [DisableAuditing]
    public string? AwaitedRole { get; private set; }

    /// <summary>The department that it waits for now.</summary>
    [DisableAuditing]
    public Guid? AwaitedDepartmentId { get; private set; }

    /// <summary>Everything it is found by, see <see cref="SearchTexts"/>.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; }

    /// <summary>It runs until the task is done; what was returned is somebody's until it is given anew or called off.</summary>
    public IReadOnlyCollection<RunningClock> Clocks =>
        State is WorkTaskState.Given or WorkTaskState.Accepted or WorkTaskState.Returned ? [new RunningClock(nameof(WorkTaskClock.Done), DueAt)] : [];

    /// <inheritdoc />
    public IReadOnlyDictionary<string, string> ClockFacts => new Dictionary<string, string>();

    /// <inheritdoc />
    protected override TransitionTable<WorkTask, WorkTaskState, WorkTaskAction> Table => WorkTaskTransitions.Table;

    /// <summary>Whether somebody has it in hand, or may take it: as a person, or of the role or department that has it.</summary>
    public bool IsFor(CaseActor actor) => actor.UserId is { } userId && (AssigneeId is { } own
        ? own == userId
        : (Role is not null && actor.Roles.Contains(Role)) || (DepartmentId is { } department && actor.DepartmentIds.Contains(department)));

    /// <summary>Whether somebody gave it or verifies it.</summary>
    public bool IsGivenBy(CaseActor actor) => actor.UserId is { } userId && (GiverId == userId || (VerifierRole is not null && actor.Roles.Contains(VerifierRole)));

    /// <summary>接受.</summary>
    public CaseStep Accept(CaseActor by, DateTime at)
    {
        var row = Begin(WorkTaskAction.Accept, by, at);
        AssigneeId = by.UserId;
        AssigneeName = by.Name;
        AcceptedAt = StepTime(at);
        RenewSearchText();
        return Enter(row, at);
    }

    /// <summary>拒绝: back to who gave it.</summary>
    public CaseStep Refuse(string reason, CaseActor by, DateTime at)
    {
        var row = Begin(WorkTaskAction.Refuse, by, at, new CaseReason(reason));
        AcceptedAt = null;
        return Enter(row, at, Reason(reason));
    }

    /// <summary>完成.</summary>
    /// <param name="result">What was done.</param>
    /// <param name="photos">How many photos show it: of who did it, from <see cref="AcceptedAt"/> on.</param>
    /// <param name="verifierRole">Role that looks at it where neither the giver nor the role that was named can; else null.</param>
    /// <param name="by">Who did it.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Finish(string? result, int photos, string? verifierRole, CaseActor by, DateTime at)
    {
        var row = Begin(WorkTaskAction.Finish, by, at, new FinishAttempt(result, photos));
        Result = Check.Length(result?.Trim(), nameof(result), WorkTaskConsts.MaxResultLength);
        DoneAt = StepTime(at);
        DoneById = by.UserId;
        VerifierRole = verifierRole ?? VerifierRole;
        return Enter(row, at, new Data { ["result"] = TimelineValue.Text(Result) });
    }

    /// <summary>核验.</summary>
    public CaseStep Verify(CaseActor by, DateTime at)
    {
        var row = Begin(WorkTaskAction.Verify, by, at);
        VerifiedAt = StepTime(at);
        VerifierName = by.Name;
        return Enter(row, at);
    }

    /// <summary>退回重做: to who did it, who proves it anew.</summary>
    /// <param name="reason">What is missing.</param>
    /// <param name="dueAt">By when now (UTC); as before when null, which then has to lie ahead.</param>
    /// <param name="by">Who sends it back.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep SendBack(string reason, DateTime? dueAt, CaseActor by, DateTime at)
    {
        var row = Begin(WorkTaskAction.SendBack, by, at, new SendBackAttempt(reason, dueAt));
        DueAt = dueAt ?? DueAt;
        AcceptedAt = StepTime(at);
        return Enter(row, at, new Data { ["reason"] = TimelineValue.Text(reason), ["due"] = TimelineValue.Time(DueAt) });
    }

    /// <summary>改交: to somebody else, or by another time.</summary>
    /// <param name="to">Who is to do it.</param>
    /// <param name="dueAt">By when now (UTC); as before when null.</param>
    /// <param name="remark">Remark for who gets it.</param>
    /// <param name="by">Who gives it.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep Reassign(WorkTaskAssignee to, DateTime? dueAt, string? remark, CaseActor by, DateTime at)
    {
        var row = Begin(WorkTaskAction.Reassign, by, at, new ReassignAttempt(dueAt));
        DueAt = dueAt ?? DueAt;
        AcceptedAt = null;
        PutInto(to);
        return Enter(row, at, new Data
        {
            ["assignee"] = TimelineValue.Text(to.Words),
            ["due"] = TimelineValue.Time(DueAt),
            ["remark"] = TimelineValue.Text(remark),
        });
    }

    /// <summary>取消.</summary>
    public CaseStep Cancel(string reason, CaseActor by, DateTime at)
        => Enter(Begin(WorkTaskAction.Cancel, by, at, new CaseReason(reason)), at, Reason(reason));

    /// <summary>
    /// 移交: who has it is away, or has left the site. It goes to the stand-in; without one back to the role or department that it was given to, else to who
    /// gave it. Whoever gets it takes it in hand anew.
    /// </summary>
    public CaseStep HandOver(WorkTaskHandover handover, DateTime at)
    {
        var row = Begin(WorkTaskAction.HandOver, CaseActor.System, at, handover);
        var from = AssigneeName;
        AcceptedAt = null;
        (AssigneeId, AssigneeName) = (handover.StandIn?.UserId, handover.StandIn?.Name);
        RenewSearchText();
        return Enter(row, at, new Data
        {
            ["from"] = TimelineValue.Text(from),
            ["to"] = handover.StandIn is { } standIn ? TimelineValue.Text(standIn.Name)
                : TimelineValue.Key(row.To == WorkTaskState.Returned ? "HandOver:Giver" : "HandOver:Team"),
            ["reason"] = handover.Reason,
        });
    }

    /// <summary>换交办人: who gave it no longer works in the site, so that a role decides and looks at it. Their name stays.</summary>
    /// <param name="role">The role that does so where the task named none.</param>
    /// <param name="reason">Why, for the timeline.</param>
    /// <param name="at">When (UTC).</param>
    public CaseStep ReplaceGiver(string role, TimelineValue reason, DateTime at)
    {
        var row = Begin(WorkTaskAction.ReplaceGiver, CaseActor.System, at);
        GiverId = null;
        VerifierRole ??= role;
        return Enter(row, at, new Data
        {
            ["from"] = TimelineValue.Text(GiverName),
            ["to"] = RoleWords.Of(VerifierRole),
            ["reason"] = reason,
        });
    }

    /// <inheritdoc />
    protected override void OnEntered(DateTime at)
    {
        if (State == WorkTaskState.Returned)
        {
            (AssigneeId, AssigneeName) = (null, null);
            RenewSearchText();
        }

        Await();
    }

    private static Data Reason(string reason) => new() { ["reason"] = TimelineValue.Text(reason) };

    [MemberNotNull(nameof(SearchText))]
    private void PutInto(WorkTaskAssignee to)
    {
        (AssigneeId, AssigneeName) = (to.UserId, to.UserName);
        Role = to.Role;
        (DepartmentId, DepartmentName) = (to.DepartmentId, to.DepartmentName);
        RenewSearchText();
        Await();
    }

    /// <summary>Notes for whom it waits: what "my work" is asked by.</summary>
    private void Await() => (AwaitedUserId, AwaitedRole, AwaitedDepartmentId) = State switch
    {
        WorkTaskState.Given or WorkTaskState.Accepted => AssigneeId is null ? (null, Role, DepartmentId) : (AssigneeId, null, null),
        WorkTaskState.Done or WorkTaskState.Returned => (GiverId, VerifierRole, (Guid?)null),
        _ => (null, null, null),
    };

    [MemberNotNull(nameof(SearchText))]
    private void RenewSearchText() => SearchText = SearchTexts.Of(Number, Title, AssigneeName, GiverName, SubjectNumber);
}
