using FsCheck;
using FsCheck.Fluent;
using Check = FsCheck.Check;

namespace PropertySuite.Approvals;

/// <summary>What a site's own steps may be: whatever is let through leaves nobody out whom the company asks, whoever is there and whoever keeps silent.</summary>
public class ApprovalPolicyBoundsTests
{
    private static readonly decimal[] Amounts = [1, 150, 550, 5_500];
    private static readonly string[] Roles = ["a", "b", "c", "x", "y"];

    /// <summary>The order that a module brought: x stands between b and c, y is not in it.</summary>
    private static readonly ApprovalStepRule[] BuiltIn = [new("a"), new("b"), new("x"), new("c")];

    private static readonly Gen<ApprovalStepRule> Steps =
        from role in Gen.Elements(Roles)
        from amount in Gen.Elements<decimal?>(null, null, 100, 500, 5_000)
        from hours in Gen.Elements<int?>(null, 4, 8)
        from onTimeout in Gen.Elements(ApprovalTimeoutRule.Escalate, ApprovalTimeoutRule.Remind)
        select new ApprovalStepRule(role, amount, hours, onTimeout);

    private static readonly Gen<ApprovalStepRule[]> Policies =
        from steps in Gen.ArrayOf(Steps, 4)
        select steps.DistinctBy(step => step.Role).ToArray();

    private static readonly Arbitrary<(ApprovalStepRule[] Company, ApprovalStepRule[] Own)> Pairs = (
        from company in Policies
        from own in Gen.OneOf(Policies, Changed(company))
        select (company, own)).ToArbitrary();

    [Fact]
    public void A_site_that_is_let_through_asks_whom_the_company_asks_or_somebody_above_them()
    {
        var passed = 0;
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(3_000), Prop.ForAll(Pairs, pair =>
        {
            var (company, own) = pair;
            if (ApprovalPolicyBounds.Find(company, own, BuiltIn) is not null)
            {
                return;
            }

            passed += company.SequenceEqual(own) ? 0 : 1;
            foreach (var amount in Amounts)
            {
                foreach (var (staffed, silent) in Offices())
                {
                    if (Deciders(own, amount, staffed, silent) is not { } decided)
                    {
                        continue;
                    }

                    foreach (var asked in company.Where(step => (step.FromAmount ?? 0) <= amount))
                    {
                        decided.Any(other => other == asked.Role || IsAbove(other, asked.Role, company)).ShouldBeTrue(
                            $"{string.Join(" > ", own.AsEnumerable())} for {string.Join(" > ", company.AsEnumerable())}: {amount} is decided by {string.Join(", ", decided)}");
                    }
                }
            }
        }));
        passed.ShouldBeGreaterThan(100);
    }

    [Fact]
    public void A_site_that_is_let_through_passes_on_no_later_than_the_company() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3_000),
        Prop.ForAll(Pairs, pair => ApprovalPolicyBounds.Find(pair.Company, pair.Own, BuiltIn) is not null || pair.Company.All(step =>
        {
            var own = pair.Own.Single(one => one.Role == step.Role);
            return PassedOnAfter(own) <= PassedOnAfter(step) && (own.WithinHours ?? int.MaxValue) <= (step.WithinHours ?? int.MaxValue);
        })));

    [Fact]
    public void What_the_company_says_itself_is_never_too_lax() => Check.One(
        Config.QuickThrowOnFailure, Prop.ForAll(Policies.ToArbitrary(), steps => ApprovalPolicyBounds.Find(steps, steps, BuiltIn) is null));

    [Fact]
    public void A_site_may_be_stricter()
    {
        ApprovalStepRule[] company = [new("a", null, 8), new("c", 5_000)];

        Find([new("a", null, 4), new("c", 100)]).ShouldBeNull("sooner, and from less");
        Find([new("y", null, 4), .. company]).ShouldBeNull("somebody before");
        Find([company[0], new("x"), company[1]]).ShouldBeNull("somebody who stands above a");
        Find([company[0], new("y"), new("c")]).ShouldBeNull("somebody, and c is asked in any case");
        Find([company[0], company[1] with { WithinHours = 8 }]).ShouldBeNull("a limit where there was none");

        Find([company[0]]).ShouldBe(ApprovalsErrorCodes.LaxerThanCompany);
        Find([company[0], new("c", 5_001)]).ShouldBe(ApprovalsErrorCodes.LaxerThanCompany);
        Find([company[1], company[0]]).ShouldBe(ApprovalsErrorCodes.OtherOrderThanCompany);
        Find([new("a", null, 9), company[1]]).ShouldBe(ApprovalsErrorCodes.SlowerThanCompany);
        Find([new("a"), company[1]]).ShouldBe(ApprovalsErrorCodes.SlowerThanCompany);
        Find([company[0] with { OnTimeout = ApprovalTimeoutRule.Remind }, company[1]]).ShouldBe(ApprovalsErrorCodes.SlowerThanCompany);
        Find([company[0], new("y"), company[1]]).ShouldBe(ApprovalsErrorCodes.TakesOverFromCompany, "below 5,000 y would decide in place of a");
        Find([.. company, new("x")]).ShouldBe(ApprovalsErrorCodes.TakesOverFromCompany, "x stands below c");
        Find([.. company, new("y")]).ShouldBe(ApprovalsErrorCodes.TakesOverFromCompany, "nobody knows where y stands");

        string? Find(ApprovalStepRule[] own) => ApprovalPolicyBounds.Find(company, own, BuiltIn)?.ErrorCode;
    }

    /// <summary>Who decides when whoever is there approves, except those who keep silent until their time is over; null: it is never approved.</summary>
    private static List<string>? Deciders(ApprovalStepRule[] rules, decimal amount, IReadOnlySet<string> staffed, IReadOnlyCollection<string> silent)
    {
        var steps = ApprovalRoute.Freeze(rules, amount);
        var decided = new List<string>();
        var (at, isOwed) = (-1, false);
        while (ApprovalRoute.Next(steps, at, staffed, isOwed) is { } stop)
        {
            var step = steps[stop.Step];
            if (!stop.IsStaffed)
            {
                return null;
            }

            isOwed = silent.Contains(step.Role);
            if (!isOwed)
            {
                decided.Add(step.Role);
            }
            else if (PassedOnAfter(rules[stop.Step]) == int.MaxValue || ApprovalRoute.Next(steps, stop.Step, staffed, isOwedAbove: true) is not { IsStaffed: true })
            {
                return null;
            }

            at = stop.Step;
        }

        return decided;
    }

    private static IEnumerable<(IReadOnlySet<string> Staffed, IReadOnlyCollection<string> Silent)> Offices()
    {
        for (var there = 1; there < 1 << Roles.Length; there++)
        {
            var staffed = Chosen(there);
            yield return (staffed, []);
            foreach (var role in staffed)
            {
                yield return (staffed, [role]);
                yield return (staffed, [.. staffed.Where(other => other != role)]);
            }
        }
    }

    private static HashSet<string> Chosen(int bits) => [.. Roles.Where((_, place) => (bits & (1 << place)) != 0)];

    private static bool IsAbove(string role, string other, ApprovalStepRule[] company)
    {
        var (place, below) = (Array.FindIndex(company, step => step.Role == role), Array.FindIndex(company, step => step.Role == other));
        return place >= 0 ? place > below : Array.FindIndex(BuiltIn, step => step.Role == other) is >= 0 and var lower && Array.FindIndex(BuiltIn, step => step.Role == role) > lower;
    }

    private static int PassedOnAfter(ApprovalStepRule step) => step is { WithinHours: { } hours, OnTimeout: ApprovalTimeoutRule.Escalate } ? hours : int.MaxValue;

    /// <summary>The company's steps with something changed here and there, as a site would change them.</summary>
    private static Gen<ApprovalStepRule[]> Changed(ApprovalStepRule[] company) =>
        from hours in Gen.ArrayOf(Gen.Elements<int?>(null, 2, 8), company.Length)
        from amounts in Gen.ArrayOf(Gen.Elements<decimal?>(null, 100), company.Length)
        from extra in Steps
        from place in Gen.Choose(0, company.Length)
        let steps = company.Select((step, number) => step with
        {
            WithinHours = hours[number] < (step.WithinHours ?? int.MaxValue) ? hours[number] : step.WithinHours,
            FromAmount = amounts[number] < step.FromAmount ? amounts[number] : step.FromAmount,
        }).ToList()
        select steps.Exists(step => step.Role == extra.Role) ? steps.ToArray() : [.. steps[..place], extra, .. steps[place..]];
}
