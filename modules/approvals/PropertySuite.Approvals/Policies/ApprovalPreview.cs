namespace PropertySuite.Approvals;

/// <summary>Why a step would or would not decide.</summary>
public enum ApprovalStepReason
{
    /// <summary>It is asked whatever the amount.</summary>
    Always,

    /// <summary>The amount reaches it.</summary>
    AmountReached,

    /// <summary>The amount does not reach it.</summary>
    AmountNotReached,

    /// <summary>It would be asked, and nobody holds its role.</summary>
    NobodyThere,

    /// <summary>The amount does not reach it; it decides in place of a step below that nobody holds.</summary>
    InPlaceOfBelow,
}

/// <summary>Plays an approval through, as if every step approved.</summary>
public static class ApprovalPreview
{
    /// <summary>For each step whether it would decide, and why.</summary>
    /// <param name="steps">The steps for the amount.</param>
    /// <param name="staffed">Roles that somebody holds.</param>
    public static IReadOnlyList<(bool IsAsked, ApprovalStepReason Reason)> Play(IReadOnlyList<ApprovalStep> steps, IReadOnlySet<string> staffed)
    {
        var deciding = new HashSet<int>();
        for (var stop = ApprovalRoute.Next(steps, -1, staffed); stop is { IsStaffed: true }; stop = ApprovalRoute.Next(steps, stop.Step, staffed))
        {
            deciding.Add(stop.Step);
        }

        return [.. steps.Select((step, number) => (deciding.Contains(number), ReasonOf(step, deciding.Contains(number))))];
    }

    private static ApprovalStepReason ReasonOf(ApprovalStep step, bool decides) => (decides, step.IsAsked) switch
    {
        (true, true) => step.FromAmount is null ? ApprovalStepReason.Always : ApprovalStepReason.AmountReached,
        (true, false) => ApprovalStepReason.InPlaceOfBelow,
        (false, true) => ApprovalStepReason.NobodyThere,
        (false, false) => ApprovalStepReason.AmountNotReached,
    };
}
