namespace PropertySuite.Approvals;

/// <summary>
/// How far a site's own steps may differ from its company's: stricter, never laxer. The company's steps stand among the site's in their order, each asked from no larger
/// amount and no later passed on; and what the site asks besides takes no decision that a company's step owes, unless it stands above that step.
/// </summary>
public static class ApprovalPolicyBounds
{
    /// <summary>In what a site's steps fall short of its company's; null when in nothing.</summary>
    /// <param name="company">The company's steps.</param>
    /// <param name="own">The site's.</param>
    /// <param name="builtIn">The steps that the module brought: they say which of two roles stands above the other where the company does not.</param>
    public static ApprovalLaxity? Find(
        IReadOnlyList<ApprovalStepRule> company, IReadOnlyList<ApprovalStepRule> own, IReadOnlyList<ApprovalStepRule> builtIn)
        => FindMissing(company, own) ?? FindUsurping(company, own, builtIn);

    private static ApprovalLaxity? FindMissing(IReadOnlyList<ApprovalStepRule> company, IReadOnlyList<ApprovalStepRule> own)
    {
        var before = -1;
        foreach (var asked in company)
        {
            var place = PlaceOf(asked.Role, own);
            if (place < 0 || From(own[place]) > From(asked))
            {
                return new ApprovalLaxity(ApprovalsErrorCodes.LaxerThanCompany, asked);
            }

            if (place < before)
            {
                return new ApprovalLaxity(ApprovalsErrorCodes.OtherOrderThanCompany, asked);
            }

            if (IsSlower(own[place], asked))
            {
                return new ApprovalLaxity(ApprovalsErrorCodes.SlowerThanCompany, asked);
            }

            before = place;
        }

        return null;
    }

    /// <summary>A limit that the company sets is not longer, and where it hands the decision upwards when it has passed, so does the site.</summary>
    private static bool IsSlower(ApprovalStepRule own, ApprovalStepRule company) => company.WithinHours is { } hours
        && (own.WithinHours is not { } ownHours
            || ownHours > hours
            || (company.OnTimeout == ApprovalTimeoutRule.Escalate && own.OnTimeout != ApprovalTimeoutRule.Escalate));

    /// <summary>
    /// A step that does not decide, since nobody is there or its time is over, is decided by the next one above. Where that is one of the site's own, either a step of
    /// the company's decides beside it in any case, or it stands above everybody in whose place it decides.
    /// </summary>
    private static ApprovalLaxity? FindUsurping(
        IReadOnlyList<ApprovalStepRule> company, IReadOnlyList<ApprovalStepRule> own, IReadOnlyList<ApprovalStepRule> builtIn)
    {
        for (var place = 0; place < own.Count; place++)
        {
            var below = own.Take(place).Where(IsCompanys).ToList();
            if (IsCompanys(own[place]) || below.Count == 0)
            {
                continue;
            }

            var next = own.Skip(place + 1).FirstOrDefault(IsCompanys);
            var decidesAnyway = next is not null && From(next) <= below.Min(From);
            if (!decidesAnyway && !below.TrueForAll(step => IsAbove(own[place].Role, step.Role, builtIn)))
            {
                return new ApprovalLaxity(ApprovalsErrorCodes.TakesOverFromCompany, own[place]);
            }
        }

        return null;

        bool IsCompanys(ApprovalStepRule step) => PlaceOf(step.Role, company) >= 0;
    }

    private static bool IsAbove(string role, string other, IReadOnlyList<ApprovalStepRule> order)
        => PlaceOf(other, order) is >= 0 and var lower && PlaceOf(role, order) > lower;

    private static decimal From(ApprovalStepRule step) => step.FromAmount ?? 0;

    private static int PlaceOf(string role, IReadOnlyList<ApprovalStepRule> steps)
    {
        for (var place = 0; place < steps.Count; place++)
        {
            if (steps[place].Role == role)
            {
                return place;
            }
        }

        return -1;
    }
}

/// <summary>In what a site's steps fall short of its company's.</summary>
/// <param name="ErrorCode">What is laxer.</param>
/// <param name="Step">The step of the company's that it concerns; for <see cref="ApprovalsErrorCodes.TakesOverFromCompany"/> the one of the site's.</param>
public sealed record ApprovalLaxity(string ErrorCode, ApprovalStepRule Step);
