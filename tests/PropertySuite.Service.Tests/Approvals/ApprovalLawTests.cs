using FsCheck;
using FsCheck.Fluent;
using PropertySuite.Cases;
using Volo.Abp;
using Check = FsCheck.Check;

namespace PropertySuite.Approvals;

/// <summary>
/// Laws that hold for every approval, whoever holds which role, whoever stands in for whom, whoever tries what. The people try it honestly, with the authority that
/// delegations give them, and with voices that they make up.
/// </summary>
public class ApprovalLawTests
{
    private const int People = 6;
    private static readonly string[] Roles = ["a", "b", "c", "d"];
    private static readonly DateTime Now = Decisions.AskedAt;

    /// <summary>An office: the roles of each person as bits, delegations from one to another, who asks, who has a part in it, which steps the amount reaches.</summary>
    private sealed record Office(int[] RolesOf, (int From, int To, bool OfOtherKind)[] Delegations, int Maker, int Involved, int Asked, Try[] Tries);

    /// <summary>Somebody does something; a forged voice names people at will.</summary>
    private sealed record Try(int Who, int Action, int[] Forged, bool IsForged);

    private static readonly Arbitrary<Office> Offices = (
        from rolesOf in Gen.ArrayOf(Gen.Choose(0, 15), People)
        from delegations in Gen.ArrayOf(
            from one in Gen.Choose(0, People - 1)
            from other in Gen.Choose(0, People - 1)
            from ofOtherKind in Gen.Elements(false, false, true)
            select (one, other, ofOtherKind))
        from maker in Gen.Choose(0, People - 1)
        from involved in Gen.Choose(-1, People - 1)
        from asked in Gen.Choose(0, 15)
        from tries in Gen.ArrayOf(
            from who in Gen.Choose(0, People - 1)
            from action in Gen.Choose(0, 9)
            from forged in Gen.ArrayOf(Gen.Choose(0, People - 1))
            from isForged in Gen.Elements(false, false, true)
            select new Try(who, action, forged, isForged))
        select new Office(rolesOf, delegations, maker, involved, asked, tries)).Resize(30).ToArbitrary();

    [Fact]
    public void No_approval_is_decided_by_its_maker_over_any_chain_of_delegation() => InAnyOffice((office, approval) =>
    {
        var involved = approval.InvolvedIds.ToHashSet();
        approval.Decisions.ShouldAllBe(decision => !involved.Contains(decision.ById) && (decision.OnBehalfOfId == null || !involved.Contains(decision.OnBehalfOfId.Value)));
        approval.SpeakerIds.Intersect(involved).ShouldBeEmpty();
    });

    [Fact]
    public void Nobody_decides_twice_and_nobodys_role_does() => InAnyOffice((_, approval) =>
    {
        foreach (var attempt in approval.Decisions.GroupBy(decision => decision.Attempt))
        {
            attempt.Select(decision => decision.ById).ShouldBeUnique();
            attempt.Select(decision => decision.Step).ShouldBeUnique();
            attempt.SelectMany(decision => new[] { decision.ById, decision.OnBehalfOfId ?? Guid.Empty }).Where(id => id != Guid.Empty).ShouldBeUnique();
        }
    });

    [Fact]
    public void Who_decides_holds_the_role_of_the_step_or_stands_in_for_who_does() => InAnyOffice((office, approval) =>
    {
        foreach (var decision in approval.Decisions)
        {
            var holder = NumberOf(decision.OnBehalfOfId ?? decision.ById);
            RolesOf(office, holder).ShouldContain(approval.Steps[decision.Step].Role);
            DelegationChains.To(decision.ById, Links(office)).ShouldContain(chain => chain.HolderId == Decisions.Id(holder + 1));
        }
    }, forges: false);

    [Fact]
    public void What_is_approved_was_decided_by_every_step_that_was_asked_or_by_one_above_it() => InAnyOffice((_, approval) =>
    {
        if (approval.State != ApprovalState.Approved)
        {
            return;
        }

        var decided = approval.Decisions.Where(decision => decision.Attempt == approval.Attempt && decision.Action == ApprovalAction.Approve).Select(decision => decision.Step).ToList();
        foreach (var step in Enumerable.Range(0, approval.Steps.Count).Where(step => approval.Steps[step].IsAsked && !decided.Contains(step)))
        {
            approval.Passes.ShouldContain(pass => pass.Attempt == approval.Attempt && pass.Step == step);
            decided.ShouldContain(other => other > step);
        }
    });

    [Fact]
    public void The_steps_stay_as_they_were_when_it_was_handed_in()
    {
        Approval? known = null;
        IReadOnlyList<ApprovalStep>? steps = null;
        var attempt = 0;
        InAnyOffice((_, approval) =>
        {
            if (ReferenceEquals(approval, known) && approval.Attempt == attempt)
            {
                approval.Steps.ShouldBe(steps);
            }

            (known, steps, attempt) = (approval, approval.Steps, approval.Attempt);
        });
    }

    [Fact]
    public void An_approval_is_answered_once_and_a_refused_attempt_changes_nothing() => InAnyOffice((_, approval) =>
        approval.GetDistributedEvents().Select(record => record.EventData).OfType<ApprovalDecidedEto>().Count()
            .ShouldBe(approval.State is ApprovalState.Pending or ApprovalState.Returned ? 0 : 1));

    [Fact]
    public void A_chain_never_meets_anybody_twice_and_ends_with_who_speaks() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(300),
        Prop.ForAll(Offices, office =>
        {
            for (var person = 0; person < People; person++)
            {
                foreach (var chain in DelegationChains.To(Decisions.Id(person + 1), Links(office)))
                {
                    chain.UserIds.ShouldBeUnique();
                    chain.UserIds[^1].ShouldBe(Decisions.Id(person + 1));
                    chain.UserIds.Count.ShouldBeLessThanOrEqualTo(DelegationChains.MaxPeople);
                }
            }
        }));

    private static void InAnyOffice(Action<Office, Approval> law, bool forges = true)
        => Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(Offices, office => Work(office, law, forges)));

    private static void Work(Office office, Action<Office, Approval> law, bool forges)
    {
        var steps = ApprovalRoute.Freeze(
            Roles.Select((role, number) => new ApprovalStepRule(role, (office.Asked & (1 << number)) != 0 || number == 0 ? null : 10_000, WithinHours: 1)), 100);
        var request = Decisions.Request(
            100, 1, new ApprovalPerson(Decisions.Id(office.Maker + 1), "发起人"), office.Involved < 0 ? [] : [Decisions.Id(office.Involved + 1)]);
        var first = ApprovalRoute.Next(steps, -1, Staffed(office, request.EverybodyInvolved))!;
        if (!first.IsStaffed)
        {
            return;
        }

        var approval = new Approval(Guid.CreateVersion7(), request, steps, first, Now);
        foreach (var one in office.Tries)
        {
            var before = Decisions.Snapshot(approval);
            try
            {
                Take(office, approval, one, forges);
            }
            catch (BusinessException)
            {
                Decisions.Snapshot(approval).ShouldBe(before);
            }

            law(office, approval);
        }
    }

    private static void Take(Office office, Approval approval, Try one, bool forges)
    {
        var me = Decisions.Actor(one.Who + 1, $"第{one.Who}人");
        var voice = forges && one.IsForged
            ? new ApprovalVoice(approval.CurrentRole ?? "a", [.. one.Forged.Select(Person), Person(one.Who)])
            : AuthoritiesOf(office, one.Who).Select(authority => authority.VoiceFor(approval)).FirstOrDefault(known => known is not null);
        var at = approval.LastStepAt.AddMinutes(20);
        var staffed = Staffed(office, [.. approval.BarredIds, .. voice?.PersonIds ?? []]);
        _ = one.Action switch
        {
            <= 4 => approval.Approve(voice, null, staffed, me, at),
            5 => approval.Return(voice, "请补", me, at),
            6 => approval.PassTime(Staffed(office, approval.BarredIds), at),
            7 => approval.Resubmit(null, [.. approval.Steps], ApprovalRoute.Next(approval.Steps, -1, Staffed(office, approval.InvolvedIds))!, null, me, at),
            8 => approval.Refuse(voice, "不行", me, at),
            _ => approval.Withdraw("算了", me, at),
        };
    }

    private static IEnumerable<ApprovalAuthority> AuthoritiesOf(Office office, int person) =>
        from chain in DelegationChains.To(Decisions.Id(person + 1), Links(office))
        select new ApprovalAuthority([.. chain.UserIds.Select(id => Person(NumberOf(id)))], RolesOf(office, NumberOf(chain.HolderId)), chain.Kind, SiteIds: null);

    private static ApprovalDelegation[] Links(Office office) =>
    [
        .. from link in office.Delegations
           where link.From != link.To
           select new ApprovalDelegation(
               Guid.CreateVersion7(), Decisions.Id(link.From + 1), Decisions.Id(link.To + 1), link.OfOtherKind ? "tests.other" : null, Now, Now.AddDays(7), null, Now),
    ];

    private static HashSet<string> Staffed(Office office, IReadOnlyCollection<Guid> barred) =>
        [.. Enumerable.Range(0, People).Where(person => !barred.Contains(Decisions.Id(person + 1))).SelectMany(person => RolesOf(office, person))];

    private static string[] RolesOf(Office office, int person) => [.. Roles.Where((_, number) => (office.RolesOf[person] & (1 << number)) != 0)];

    private static ApprovalPerson Person(int number) => new(Decisions.Id(number + 1), $"第{number}人");

    private static int NumberOf(Guid id) => int.Parse(id.ToString()[^12..], System.Globalization.CultureInfo.InvariantCulture) - 1;
}
