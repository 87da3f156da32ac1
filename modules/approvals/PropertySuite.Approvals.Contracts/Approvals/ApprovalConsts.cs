namespace PropertySuite.Approvals;

/// <summary>Names and limits of approvals; lengths in characters.</summary>
public static class ApprovalConsts
{
    /// <summary>How other modules name an approval.</summary>
    public const string SubjectType = "Approvals.Approval";

    /// <summary>Longest name of a kind, such as <c>repairs.quote</c>.</summary>
    public const int MaxKindLength = 64;

    /// <summary>Longest name of a kind of record.</summary>
    public const int MaxSubjectTypeLength = 64;

    /// <summary>Longest name of a role.</summary>
    public const int MaxRoleLength = 64;

    /// <summary>Most steps of a kind.</summary>
    public const int MaxSteps = 10;

    /// <summary>Longest time limit of a step, in hours: sixty days.</summary>
    public const int MaxHours = 1440;

    /// <summary>Greatest amount, in yuan, from which a step is asked.</summary>
    public const string MaxAmount = "100000000000";

    /// <summary>Most approvals that are decided at once.</summary>
    public const int MaxAtOnce = 50;
}
