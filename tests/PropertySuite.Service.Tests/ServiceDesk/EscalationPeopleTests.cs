using NSubstitute;
using PropertySuite.Cases;
using PropertySuite.Sites;

namespace PropertySuite.ServiceDesk;

public class EscalationPeopleTests
{
    private static readonly Guid Site = Guid.NewGuid();
    private static readonly DateTime Now = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);
    private readonly Guid[] _holders = [Guid.NewGuid(), Guid.NewGuid()];
    private readonly ISiteMembershipIntegrationService _memberships = Substitute.For<ISiteMembershipIntegrationService>();
    private readonly IDutyIntegrationService _duty = Substitute.For<IDutyIntegrationService>();

    public EscalationPeopleTests()
    {
        _memberships.GetHeldRolesAsync(default!, default!).ReturnsForAnyArgs([new HeldRoleDto(Site, "cs-manager", _holders)]);
        _duty.GetOnDutyOfSitesAsync(default!, default).ReturnsForAnyArgs([]);
    }

    [Fact]
    public async Task Where_nobody_is_on_duty_all_who_hold_the_role_are_meant()
        => (await WhoAsync("cs-manager")).ShouldBe(_holders, ignoreOrder: true);

    [Fact]
    public async Task Who_is_on_duty_is_meant_before_all_others_and_so_is_a_stand_in()
    {
        var standIn = Guid.NewGuid();
        _duty.GetOnDutyOfSitesAsync(default!, default).ReturnsForAnyArgs(
            new Dictionary<Guid, List<OnDutyPersonDto>> { [Site] = [new OnDutyPersonDto { UserId = standIn, Role = "cs-manager", StandsInForId = _holders[0] }] });

        (await WhoAsync("cs-manager")).ShouldBe([standIn]);
    }

    [Fact]
    public async Task A_warning_is_for_whoever_handles_the_case_whom_nobody_knows_here()
        => (await WhoAsync()).ShouldBeEmpty();

    [Fact]
    public async Task People_of_many_sites_are_asked_for_at_once()
    {
        var sites = Enumerable.Range(0, 50).Select(_ => Guid.NewGuid()).ToList();
        _duty.GetOnDutyOfSitesAsync(default!, default).ReturnsForAnyArgs(
            sites.ToDictionary(site => site, site => new List<OnDutyPersonDto> { new() { UserId = site, Role = "cs-manager" } }));
        var people = new EscalationPeople(_memberships, _duty);
        var escalations = sites.ConvertAll(site => EscalationAt(site, "cs-manager"));

        await people.LearnAsync(escalations, Now);

        escalations.ShouldAllBe(escalation => people.Of(escalation).Single() == escalation.SiteId);
        (_duty.ReceivedCalls().Count() + _memberships.ReceivedCalls().Count()).ShouldBe(2);
    }

    private async Task<IReadOnlyList<Guid>> WhoAsync(params string[] roles)
    {
        var escalation = EscalationAt(Site, roles);
        var people = new EscalationPeople(_memberships, _duty);
        await people.LearnAsync([escalation], Now);
        return people.Of(escalation);
    }

    private static Escalation EscalationAt(Guid siteId, params string[] roles)
    {
        var @case = new EscalatedCase(new ClockSubject(siteId, "Repairs.RepairOrder", Guid.NewGuid(), "RP-1"));
        @case.MoveTo(EscalationLevel.DepartmentManager, roles, Now);
        return new Escalation(
            Guid.NewGuid(), @case, EscalationLevel.Handler, new EscalationRaise(EscalationLevel.DepartmentManager, roles, []), "业主要求", null, null);
    }
}
