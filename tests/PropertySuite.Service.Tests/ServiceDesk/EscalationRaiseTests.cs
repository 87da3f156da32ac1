using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

public class EscalationRaiseTests
{
    private static readonly DateTime At = new(2026, 3, 2, 1, 0, 0, DateTimeKind.Utc);

    private static readonly ClockStep[] Steps =
    [
        new(At, EscalationLevel.Handler, []),
        new(At.AddHours(1), EscalationLevel.DepartmentManager, ["team-leader", "cs-manager"]),
        new(At.AddHours(2), EscalationLevel.PropertyManager, ["property-manager"]),
        new(At.AddHours(3), EscalationLevel.Headquarters, ["hq-customer-service"]),
    ];

    [Fact]
    public void A_warning_concerns_whoever_handles_the_case()
        => ShouldBe(EscalationRaise.Of(Steps, 0, _ => false), EscalationLevel.Handler, [], []);

    [Fact]
    public void A_step_concerns_those_of_its_roles_that_somebody_holds()
        => ShouldBe(EscalationRaise.Of(Steps, 1, role => role == "cs-manager"), EscalationLevel.DepartmentManager, ["cs-manager"], []);

    [Fact]
    public void Roles_that_nobody_holds_are_passed_over_to_the_next_level_at_once()
        => ShouldBe(
            EscalationRaise.Of(Steps, 1, role => role == "hq-customer-service"),
            EscalationLevel.Headquarters,
            ["hq-customer-service"],
            ["team-leader", "cs-manager", "property-manager"]);

    [Fact]
    public void Where_nobody_holds_any_role_the_level_is_raised_and_the_gap_is_on_record()
        => ShouldBe(
            EscalationRaise.Of(Steps, 2, _ => false), EscalationLevel.PropertyManager, [], ["property-manager", "hq-customer-service"]);

    private static void ShouldBe(EscalationRaise raise, EscalationLevel level, string[] roles, string[] unheld)
    {
        raise.Level.ShouldBe(level);
        raise.Roles.ShouldBe(roles);
        raise.UnheldRoles.ShouldBe(unheld);
    }
}
