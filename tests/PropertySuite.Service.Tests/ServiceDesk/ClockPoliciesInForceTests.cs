using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>What counts where a company has become stricter than a site was allowed to be.</summary>
public class ClockPoliciesInForceTests
{
    private static readonly Dictionary<string, string> Facts = [];

    [Fact]
    public void A_limit_of_a_site_within_the_companys_counts()
    {
        var counts = Match(site: 20, company: 24, percent: 100);

        (counts.Level.Source, counts.Rule.Limit, counts.IsBounded).ShouldBe((ClockRuleSource.Site, new ClockLimit(20, ClockUnit.Hours), false));
    }

    [Fact]
    public void A_limit_that_has_become_too_lax_is_cut_to_what_the_company_allows()
    {
        var counts = Match(site: 48, company: 24, percent: 150);

        (counts.Level.Source, counts.Rule.Limit, counts.IsBounded).ShouldBe((ClockRuleSource.Site, new ClockLimit(36, ClockUnit.Hours), true));
        counts.Rule.Steps.ShouldHaveSingleItem("the steps stay the site's");
    }

    [Fact]
    public void Where_sites_may_have_no_rules_any_more_the_companys_count()
        => Match(site: 20, company: 24, percent: null).Level.Source.ShouldBe(ClockRuleSource.Company);

    [Fact]
    public void Where_a_site_tells_less_the_companys_steps_come()
    {
        var counts = Match(site: 20, company: 24, percent: 100, companyTells: true);

        (counts.Level.Source, counts.Rule.Limit, counts.IsBounded).ShouldBe((ClockRuleSource.Site, new ClockLimit(20, ClockUnit.Hours), true), "the limit stays the site's");
        counts.Rule.Steps.ShouldHaveSingleItem().Level.ShouldBe(EscalationLevel.Headquarters);
        var silent = Match(site: 20, company: 24, percent: 100, siteTells: false, companyTells: true);
        silent.Rule.Steps.ShouldHaveSingleItem().Level.ShouldBe(EscalationLevel.Headquarters);
        silent.IsBounded.ShouldBeFalse("it leaves the steps to the company");
    }

    private static ClockRuleInForce Match(int site, int company, int? percent, bool siteTells = true, bool companyTells = false)
    {
        var ofCompany = new ClockPolicy(Guid.NewGuid(), "Repairs.RepairOrder", "Finish");
        ofCompany.SetRules([Rule(company) with { Steps = companyTells ? StandardEscalations.AtOnce(EscalationLevel.Headquarters) : [] }]);
        ofCompany.SetSitePercent(percent);
        var ofSite = new SiteClockPolicy(Guid.NewGuid(), Guid.NewGuid(), "Repairs.RepairOrder", "Finish");
        ofSite.SetRules([Rule(site) with { Steps = siteTells ? StandardEscalations.AtOnce(EscalationLevel.TeamLeader) : [] }]);
        var inForce = new ClockPoliciesInForce(new Dictionary<string, IReadOnlyList<ClockPolicyLevel>>
        {
            ["Finish"] =
            [
                new(ClockRuleSource.Site, ofSite.Rules, ofSite),
                new(ClockRuleSource.Company, ofCompany.Rules, ofCompany),
                new(ClockRuleSource.BuiltIn, [Rule(1)]),
            ],
        });
        var counts = inForce.Match("Finish", Facts);
        inForce.IsBounded("Finish", ofSite.Rules[0]).ShouldBe(counts.IsBounded || percent is null);
        return counts;
    }

    private static ClockRule Rule(int hours) => new(new Dictionary<string, IReadOnlyList<string>>(), new ClockLimit(hours, ClockUnit.Hours), []);
}
