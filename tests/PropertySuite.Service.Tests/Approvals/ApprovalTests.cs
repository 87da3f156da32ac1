using PropertySuite.Cases;
using Volo.Abp;

namespace PropertySuite.Approvals;

public class ApprovalTests
{
    [Fact]
    public void A_small_amount_is_decided_by_the_first_step()
    {
        var approval = Decisions.Asked(680);

        Decisions.Do(approval, ApprovalAction.Approve);

        approval.State.ShouldBe(ApprovalState.Approved);
        approval.ClosedAt.ShouldNotBeNull();
        AnswersOf(approval).ShouldHaveSingleItem().Outcome.ShouldBe(ApprovalOutcome.Approved);
    }

    [Fact]
    public void A_great_amount_is_decided_by_the_step_above_too()
    {
        var approval = Decisions.Asked(5_000);

        Decisions.Do(approval, ApprovalAction.Approve);

        (approval.State, approval.CurrentRole).ShouldBe((ApprovalState.Pending, Decisions.Second));
        AnswersOf(approval).ShouldBeEmpty();
        Decisions.Do(approval, ApprovalAction.Approve, Decisions.Superior);
        approval.State.ShouldBe(ApprovalState.Approved);
        AnswersOf(approval).ShouldHaveSingleItem();
    }

    [Fact]
    public void Nobody_decides_two_steps_for_themselves_or_for_somebody_else()
    {
        var approval = Decisions.Asked(5_000);
        Decisions.Do(approval, ApprovalAction.Approve);

        Refused(approval, ApprovalsErrorCodes.DecidedBefore, () => Decisions.Do(approval, ApprovalAction.Approve, Decisions.Manager));
        var standIn = new ApprovalVoice(Decisions.Second, [new ApprovalPerson(Decisions.Manager.UserId, "陈立群"), new ApprovalPerson(Decisions.Superior.UserId, "林致远")]);
        Refused(approval, ApprovalsErrorCodes.NotEntitled, () => approval.Refuse(standIn, "太贵", Decisions.Superior, approval.LastStepAt));
    }

    [Fact]
    public void Whoever_asked_does_not_decide_nor_who_has_a_part_in_it()
    {
        var colleague = Decisions.Actor(7, "孙大勇");
        var steps = Decisions.Steps();
        var approval = new Approval(
            Guid.CreateVersion7(), Decisions.Request(680, 1, null, colleague.UserId!.Value), steps, ApprovalRoute.Next(steps, -1, Decisions.Everybody)!, Decisions.AskedAt);

        foreach (var involved in new[] { Decisions.Maker, colleague })
        {
            Refused(approval, ApprovalsErrorCodes.MakerMayNotDecide, () => Decisions.Do(approval, ApprovalAction.Approve, involved));
            Refused(approval, ApprovalsErrorCodes.MakerMayNotDecide, () => Decisions.Do(approval, ApprovalAction.Refuse, involved));
            ApprovalTransitions.Table.AvailableActions(approval, involved).ShouldNotContain(ApprovalAction.Approve);
        }
    }

    [Fact]
    public void Who_stands_in_for_whoever_asked_does_not_decide_either()
    {
        var approval = Decisions.Asked();
        var voice = new ApprovalVoice(Decisions.First, [new ApprovalPerson(Decisions.Maker.UserId, "赵国强"), new ApprovalPerson(Decisions.Superior.UserId, "林致远")]);

        Refused(approval, ApprovalsErrorCodes.NotEntitled, () => approval.Approve(voice, null, Decisions.Everybody, Decisions.Superior, approval.LastStepAt));
    }

    [Fact]
    public void A_step_that_only_the_maker_could_decide_is_passed_over_at_once()
    {
        var approval = Decisions.Asked(680, new HashSet<string> { Decisions.Second });

        approval.CurrentRole.ShouldBe(Decisions.Second);
        approval.Passes.ShouldHaveSingleItem().Step.ShouldBe(0);
        Decisions.Do(approval, ApprovalAction.Approve);
        approval.State.ShouldBe(ApprovalState.Approved);
    }

    [Fact]
    public void What_nobody_could_decide_is_not_asked()
        => Should.Throw<BusinessException>(() => Decisions.Asked(680, Decisions.Nobody)).Code.ShouldBe(ApprovalsErrorCodes.NobodyCanDecide);

    [Fact]
    public void A_step_that_loses_its_last_holder_waits_and_is_not_taken_for_given()
    {
        var approval = Decisions.Asked(5_000);

        approval.Approve(Decisions.VoiceOf(approval, Decisions.Manager), null, Decisions.Nobody, Decisions.Manager, approval.LastStepAt);

        (approval.State, approval.CurrentRole).ShouldBe((ApprovalState.Pending, Decisions.Second));
    }

    [Fact]
    public void What_is_not_decided_in_time_goes_to_the_step_above_once()
    {
        var approval = Decisions.Asked(680);
        approval.PassTime(Decisions.Everybody, approval.DueAt!.Value.AddSeconds(-1)).ShouldBeNull();

        approval.PassTime(Decisions.Everybody, approval.DueAt.Value).ShouldNotBeNull().Transition.Action.ShouldBe(nameof(ApprovalAction.Escalate));

        (approval.CurrentRole, approval.Passes.Single().TimedOut).ShouldBe((Decisions.Second, true));
        approval.PassTime(Decisions.Everybody, approval.LastStepAt).ShouldBeNull();
        Decisions.Do(approval, ApprovalAction.Approve, Decisions.Superior);
        approval.State.ShouldBe(ApprovalState.Approved);
    }

    [Fact]
    public void Where_nobody_is_above_or_the_step_says_so_it_is_only_written_down_and_once()
    {
        foreach (var (approval, staffed) in new[]
        {
            (Decisions.Asked(680), Decisions.Nobody), (Decisions.Asked(680, onTimeout: ApprovalTimeoutRule.Remind), Decisions.Everybody),
        })
        {
            var due = approval.DueAt!.Value;
            approval.PassTime(staffed, due).ShouldNotBeNull().Transition.Action.ShouldBe(nameof(ApprovalAction.Remind));

            (approval.CurrentRole, approval.DueAt).ShouldBe((Decisions.First, due));
            approval.PassTime(staffed, due.AddHours(1)).ShouldBeNull();
        }
    }

    [Fact]
    public void A_returned_one_begins_anew_and_who_returned_it_may_decide_it()
    {
        var approval = Decisions.In(ApprovalState.Returned);
        (approval.CurrentRole, approval.DueAt).ShouldBe((null, null));

        var request = Decisions.Request(800, round: 2);
        approval.Resubmit(request, Decisions.Steps(800), new ApprovalStop(0, [], IsStaffed: true), "已补照片", Decisions.Maker, approval.LastStepAt.AddHours(1));

        (approval.Attempt, approval.Round, approval.Amount).ShouldBe((2, 2, 800));
        Decisions.Do(approval, ApprovalAction.Approve);
        approval.State.ShouldBe(ApprovalState.Approved);
    }

    [Fact]
    public void What_a_program_asked_is_not_returned_since_nobody_would_complete_it()
    {
        var steps = Decisions.Steps();
        var asked = new Approval(Guid.CreateVersion7(), Decisions.Request(maker: new ApprovalPerson(null, "接口")), steps, ApprovalRoute.Next(steps, -1, Decisions.Everybody)!, Decisions.AskedAt);

        Refused(asked, ApprovalsErrorCodes.NobodyToReturnTo, approval => Decisions.Do(approval, ApprovalAction.Return));
        Decisions.Do(asked, ApprovalAction.Approve);
        asked.State.ShouldBe(ApprovalState.Approved);
    }

    [Fact]
    public void Only_whoever_asked_hands_it_in_again_or_takes_it_back()
    {
        Refused(Decisions.In(ApprovalState.Returned), ApprovalsErrorCodes.NotTheMaker, approval => Decisions.Do(approval, ApprovalAction.Resubmit, Decisions.Manager));
        Refused(Decisions.Asked(), ApprovalsErrorCodes.NotTheMaker, approval => Decisions.Do(approval, ApprovalAction.Withdraw, Decisions.Manager));
    }

    [Fact]
    public void Who_refuses_returns_or_withdraws_says_why()
    {
        Refused(Decisions.Asked(), CasesErrorCodes.ReasonRequired, approval => approval.Refuse(Decisions.VoiceOf(approval, Decisions.Manager), " ", Decisions.Manager, approval.LastStepAt));
        Refused(Decisions.Asked(), CasesErrorCodes.ReasonRequired, approval => approval.Return(Decisions.VoiceOf(approval, Decisions.Manager), "", Decisions.Manager, approval.LastStepAt));
        Refused(Decisions.Asked(), CasesErrorCodes.ReasonRequired, approval => approval.Withdraw("", Decisions.Maker, approval.LastStepAt));
    }

    [Theory]
    [InlineData(ApprovalAction.Refuse, ApprovalOutcome.Refused)]
    [InlineData(ApprovalAction.Withdraw, ApprovalOutcome.Withdrawn)]
    public void An_end_is_an_answer(ApprovalAction action, ApprovalOutcome outcome)
    {
        var approval = Decisions.Asked();

        Decisions.Do(approval, action);

        AnswersOf(approval).ShouldHaveSingleItem().Outcome.ShouldBe(outcome);
    }

    [Fact]
    public void What_the_record_itself_calls_off_is_answered_to_nobody()
    {
        var approval = Decisions.Asked();

        Decisions.Do(approval, ApprovalAction.CallOff);

        approval.State.ShouldBe(ApprovalState.Withdrawn);
        AnswersOf(approval).ShouldBeEmpty();
    }

    [Fact]
    public void The_preview_says_who_is_asked_and_why()
    {
        ApprovalPreview.Play(Decisions.Steps(680), Decisions.Everybody)
            .ShouldBe([(true, ApprovalStepReason.Always), (false, ApprovalStepReason.AmountNotReached)]);
        ApprovalPreview.Play(Decisions.Steps(5_000), Decisions.Everybody)
            .ShouldBe([(true, ApprovalStepReason.Always), (true, ApprovalStepReason.AmountReached)]);
        ApprovalPreview.Play(Decisions.Steps(680), new HashSet<string> { Decisions.Second })
            .ShouldBe([(false, ApprovalStepReason.NobodyThere), (true, ApprovalStepReason.InPlaceOfBelow)]);
    }

    private static IEnumerable<ApprovalDecidedEto> AnswersOf(Approval approval) => approval.GetDistributedEvents().Select(record => record.EventData).OfType<ApprovalDecidedEto>();

    private static void Refused(Approval approval, string code, Action<Approval> attempt) => Refused(approval, code, () => attempt(approval));

    private static void Refused(Approval approval, string code, Action attempt)
    {
        var before = Decisions.Snapshot(approval);
        Should.Throw<BusinessException>(attempt).Code.ShouldBe(code);
        Decisions.Snapshot(approval).ShouldBe(before);
    }
}
