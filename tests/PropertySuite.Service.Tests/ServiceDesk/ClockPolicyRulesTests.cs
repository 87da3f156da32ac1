using PropertySuite.Cases;
using PropertySuite.Repairs;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>What can never count is refused before it is in force.</summary>
public class ClockPolicyRulesTests
{
    private static readonly CaseClockCatalog Catalog = RepairClocks.Catalog;
    private static readonly HashSet<string> Roles = ["cs-manager", "property-manager", "team-leader"];
    private static readonly ClockPolicyRules Rules = new();

    [Fact]
    public void A_company_needs_a_rule_for_every_case_and_a_site_does_not()
    {
        var emergencies = Rule("Emergency");

        Refused(ServiceDeskErrorCodes.FallbackMissing, emergencies);
        Check(isOfSite: true, emergencies);
        Check(isOfSite: false, emergencies, Rule());
    }

    [Fact]
    public void A_rule_behind_one_that_is_for_all_its_cases_never_counts()
    {
        Refused(ServiceDeskErrorCodes.RuleNeverCounts, Rule(), Rule("Emergency"));
        Refused(ServiceDeskErrorCodes.RuleNeverCounts, Rule("Emergency", "Ordinary"), Rule("Emergency"), Rule());
        Refused(ServiceDeskErrorCodes.RuleNeverCounts, Rule(), Rule());
        Check(isOfSite: false, Rule("Emergency"), Rule("Emergency", "Ordinary"), Rule());
    }

    [Fact]
    public void A_fact_or_a_value_that_there_is_not_is_refused()
    {
        Refused(ServiceDeskErrorCodes.UnknownFact, Rule("Urgent"), Rule());
        Refused(ServiceDeskErrorCodes.UnknownFact, Rule() with { When = When("Weather", "Rain") }, Rule());
    }

    [Fact]
    public void A_step_that_can_never_come_is_refused()
    {
        Refused(ServiceDeskErrorCodes.StepNeverComes, WithSteps(Step(150, EscalationLevel.DepartmentManager), Step(100, EscalationLevel.PropertyManager)));
        Refused(ServiceDeskErrorCodes.StepNeverComes, WithSteps(Step(100, EscalationLevel.PropertyManager), Step(150, EscalationLevel.DepartmentManager)));
        Refused(ServiceDeskErrorCodes.StepNeverComes, WithSteps(Step(100, EscalationLevel.DepartmentManager), Step(120, EscalationLevel.DepartmentManager)));
        Refused(ServiceDeskErrorCodes.StepWithoutRole, WithSteps(new EscalationStep(100, 0, EscalationLevel.DepartmentManager, [])));
        Refused(ServiceDeskErrorCodes.UnknownStepRole, WithSteps(new EscalationStep(100, 0, EscalationLevel.DepartmentManager, ["king"])));
        Check(isOfSite: false, WithSteps(
            new EscalationStep(80, 0, EscalationLevel.Handler, []),
            Step(100, EscalationLevel.DepartmentManager),
            Step(100, EscalationLevel.PropertyManager) with { PlusMinutes = 2880 }));
    }

    [Fact]
    public void A_limit_stands_where_the_policy_sets_it_and_nowhere_else()
    {
        Refused(ServiceDeskErrorCodes.LimitRequired, Rule() with { Limit = null });
        Refused(ServiceDeskErrorCodes.LimitRequired, Rule() with { Limit = new ClockLimit(367, ClockUnit.WorkingDays) });
        Should.Throw<BusinessException>(() => Rules.Check(Catalog, Kind(RepairClock.Dispatch), [Rule()], false, Roles)).Code.ShouldBe(ServiceDeskErrorCodes.LimitIsTheCases);
    }

    [Fact]
    public void A_site_is_no_laxer_than_the_company_allows_for_any_case_that_it_speaks_of()
    {
        ClockRule[] company = [Rule("Emergency") with { Limit = new ClockLimit(20, ClockUnit.Minutes) }, Rule() with { Limit = new ClockLimit(1, ClockUnit.WorkingDays) }];

        Rules.CheckWithin([Rule("Emergency") with { Limit = new ClockLimit(15, ClockUnit.Minutes) }], company, 100);
        Rules.CheckWithin([Rule("Ordinary") with { Limit = new ClockLimit(4, ClockUnit.ServiceHours) }], company, 100);
        Rules.CheckWithin([Rule("Emergency") with { Limit = new ClockLimit(30, ClockUnit.Minutes) }], [company[0]], 150);
        Laxer([Rule("Emergency") with { Limit = new ClockLimit(21, ClockUnit.Minutes) }]);
        Laxer([Rule("Emergency") with { Limit = new ClockLimit(10, ClockUnit.ServiceMinutes) }]);
        Laxer([Rule() with { Limit = new ClockLimit(1, ClockUnit.WorkingDays) }]);
        Should.Throw<BusinessException>(() => Rules.CheckWithin([Rule()], company, null)).Code.ShouldBe(ServiceDeskErrorCodes.SiteMayNotChange);

        void Laxer(ClockRule[] rules) =>
            Should.Throw<BusinessException>(() => Rules.CheckWithin(rules, company, 100)).Code.ShouldBe(ServiceDeskErrorCodes.LaxerThanCompany);
    }

    [Fact]
    public void A_site_tells_whom_the_company_tells_no_later_and_no_lower_or_leaves_it_to_the_company()
    {
        var company = WithSteps(new(80, 0, EscalationLevel.Handler, []), new(100, 30, EscalationLevel.DepartmentManager, ["cs-manager"]), new(200, 0, EscalationLevel.Headquarters, ["hq-leader"]));

        Rules.CheckWithin([company with { Steps = [] }], [company], 100);
        Rules.CheckWithin([company], [company], 100);
        Within(new(90, 0, EscalationLevel.TeamLeader, ["team-leader"]), new(100, 30, EscalationLevel.PropertyManager, ["cs-manager"]), new(150, 0, EscalationLevel.Leader, ["hq-leader"]));
        TellsLess(new EscalationStep(1000, 86_400, EscalationLevel.Handler, []));
        TellsLess([.. company.Steps.Take(2)]);
        TellsLess(company.Steps[1] with { PlusMinutes = 31 }, company.Steps[2]);
        TellsLess(company.Steps[1] with { Level = EscalationLevel.TeamLeader }, company.Steps[2]);
        TellsLess(company.Steps[1] with { Roles = ["technician"] }, company.Steps[2]);
        Should.Throw<BusinessException>(() => Rules.CheckWithin([WithSteps(company.Steps[1])], [WithSteps(company.Steps[1]) with { When = When("Urgency", "Emergency") }, company], 500))
            .Code.ShouldBe(ServiceDeskErrorCodes.SiteTellsLess, "for some case the company tells more");

        void Within(params EscalationStep[] steps) => Rules.CheckWithin([company with { Steps = steps }], [company], 100);
        void TellsLess(params EscalationStep[] steps) => Should.Throw<BusinessException>(() => Within(steps)).Code.ShouldBe(ServiceDeskErrorCodes.SiteTellsLess);
    }

    private static void Refused(string code, params ClockRule[] rules)
        => Should.Throw<BusinessException>(() => Check(isOfSite: false, rules)).Code.ShouldBe(code);

    private static void Check(bool isOfSite, params ClockRule[] rules) => Rules.Check(Catalog, Kind(RepairClock.Arrival), rules, isOfSite, Roles);

    private static ClockDefinition Kind(RepairClock kind) => Catalog.Kinds.First(definition => definition.Kind == kind.ToString());

    private static ClockRule Rule(params string[] urgencies) => new(
        urgencies.Length == 0 ? new Dictionary<string, IReadOnlyList<string>>() : When("Urgency", urgencies), new ClockLimit(30, ClockUnit.Minutes), []);

    private static ClockRule WithSteps(params EscalationStep[] steps) => Rule() with { Steps = steps };

    private static EscalationStep Step(int percent, EscalationLevel level) => new(percent, 0, level, ["cs-manager"]);

    private static Dictionary<string, IReadOnlyList<string>> When(string fact, params string[] values) => new() { [fact] = values };
}
