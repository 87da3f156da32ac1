using System.Diagnostics.CodeAnalysis;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Texts;
using Volo.Abp;
using Volo.Abp.Auditing;

namespace PropertySuite.Approvals;

/// <summary>
/// Approval (审批): a decision that somebody else than its maker takes, in steps. It goes by the number of the record that it is about. Its state changes only by
/// the methods in the other part of this class, along <see cref="ApprovalTransitions.Table"/>.
/// </summary>
public partial class Approval : Case<Approval, ApprovalState, ApprovalAction>, IHasSearchKeys
{
    private Approval()
    {
        Kind = null!;
        SubjectType = null!;
        Summary = null!;
        MakerName = null!;
        InvolvedIds = null!;
        BarredIds = null!;
        SpeakerIds = null!;
        Steps = null!;
        Decisions = null!;
        Passes = null!;
        SearchText = null!;
    }

    /// <summary>Asks for a decision.</summary>
    /// <param name="id">Id.</param>
    /// <param name="request">What is to be decided.</param>
    /// <param name="steps">The steps, which stay as they are.</param>
    /// <param name="first">Where it goes first.</param>
    /// <param name="at">When (UTC).</param>
    /// <exception cref="BusinessException"><see cref="ApprovalsErrorCodes.NobodyCanDecide"/>.</exception>
    public Approval(Guid id, ApprovalRequest request, IReadOnlyList<ApprovalStep> steps, ApprovalStop first, DateTime at)
        : base(id, request.SiteId, Check.NotNullOrWhiteSpace(request.Number, nameof(request), CaseConsts.MaxNumberLength), ApprovalState.Pending, at)
    {
        if (!first.IsStaffed)
        {
            throw new BusinessException(ApprovalsErrorCodes.NobodyCanDecide);
        }

        CreationTime = at;
        SubjectType = Check.NotNullOrWhiteSpace(request.SubjectType, nameof(request), ApprovalConsts.MaxSubjectTypeLength);
        SubjectId = request.SubjectId;
        Kind = Check.NotNullOrWhiteSpace(request.Kind, nameof(request), ApprovalConsts.MaxKindLength);
        MakerId = request.Maker.Id;
        MakerName = request.Maker.Name;
        SpeakerIds = [];
        Decisions = [];
        Passes = [];
        Take(request);
        Submit(steps, first, at);
    }

    /// <summary>Kind of decision, such as <c>repairs.quote</c>.</summary>
    public string Kind { get; private set; }

    /// <summary>Kind of the record that it is about.</summary>
    public string SubjectType { get; private set; }

    /// <summary>The record that it is about.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Which time the record asks, from 1.</summary>
    public int Round { get; private set; }

    /// <summary>Amount in yuan; null for kinds without one.</summary>
    public decimal? Amount { get; private set; }

    /// <summary>What is to be decided.</summary>
    public ApprovalText Summary { get; private set; }

    /// <summary>Who asked; null when a program did.</summary>
    public Guid? MakerId { get; private set; }

    /// <summary>The name of who asked.</summary>
    [AuditMask(AuditMask.Name)]
    public string MakerName { get; private set; }

    /// <summary>Whoever asked, and others who have a part in it: none of them ever decides.</summary>
    public Guid[] InvolvedIds { get; private set; }

    /// <summary>Those, and whoever has decided a step since it was handed in last: neither they nor who stands in for them decides the next.</summary>
    public Guid[] BarredIds { get; private set; }

    /// <summary>Everybody who ever decided, and for whom.</summary>
    public Guid[] SpeakerIds { get; private set; }

    /// <summary>The steps as they were when it was handed in last.</summary>
    public IReadOnlyList<ApprovalStep> Steps { get; private set; }

    /// <summary>Which submission this is, from 1.</summary>
    public int Attempt { get; private set; }

    /// <summary>The step that has to decide, or decided last, from 0.</summary>
    public int CurrentStep { get; private set; }

    /// <summary>Role that has to decide now; null when none has.</summary>
    public string? CurrentRole { get; private set; }

    /// <summary>When the current step has to have decided (UTC); null without a limit.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>When it was written down that the current step did not decide in time (UTC).</summary>
    public DateTime? RemindedAt { get; private set; }

    /// <summary>When it was decided or withdrawn (UTC).</summary>
    public DateTime? ClosedAt { get; private set; }

    /// <summary>What was decided, oldest first.</summary>
    public IReadOnlyList<ApprovalDecision> Decisions { get; private set; }

    /// <summary>Steps that did not decide though they were asked, oldest first.</summary>
    public IReadOnlyList<ApprovalPass> Passes { get; private set; }

    /// <summary>What the search looks in, see <see cref="SearchTexts"/>.</summary>
    [DisableAuditing]
    public string SearchText { get; private set; }

    /// <inheritdoc />
    [DisableAuditing]
    public int SearchKeysVersion { get; private set; }

    /// <inheritdoc />
    protected override TransitionTable<Approval, ApprovalState, ApprovalAction> Table => ApprovalTransitions.Table;

    /// <inheritdoc />
    [MemberNotNull(nameof(SearchText))]
    public void RenewSearchKeys()
    {
        SearchKeysVersion = SearchKeys.Version;
        SearchText = SearchTexts.Of([Number, MakerName, .. Summary.Data.Values.Where(value => value.Kind == ServiceDesk.TimelineValueKind.Text).Select(value => value.Value)]);
    }

    /// <summary>Whether the current step's time has passed.</summary>
    public bool IsOverdue(DateTime now) => DueAt < now;

    [MemberNotNull(nameof(Summary), nameof(InvolvedIds), nameof(SearchText))]
    private void Take(ApprovalRequest request)
    {
        Round = Check.Positive(request.Round, nameof(request));
        Amount = request.Amount;
        Summary = request.Summary;
        InvolvedIds = request.EverybodyInvolved;
        RenewSearchKeys();
    }

    [MemberNotNull(nameof(Steps), nameof(BarredIds))]
    private void Submit(IReadOnlyList<ApprovalStep> steps, ApprovalStop first, DateTime at)
    {
        Attempt++;
        Steps = steps;
        BarredIds = InvolvedIds;
        GoTo(first, at);
    }

    private void GoTo(ApprovalStop stop, DateTime at)
    {
        Passes = [.. Passes, .. stop.PassedOver.Select(step => new ApprovalPass(Attempt, step, TimedOut: false, at))];
        CurrentStep = stop.Step;
        CurrentRole = Steps[stop.Step].Role;
        DueAt = Steps[stop.Step].WithinHours is { } hours ? at.AddHours(hours) : null;
        RemindedAt = null;
    }
}
