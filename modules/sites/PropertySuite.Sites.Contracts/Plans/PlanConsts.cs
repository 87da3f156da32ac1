namespace PropertySuite.Sites;

/// <summary>Bounds of plans.</summary>
public static class PlanConsts
{
    /// <summary>Longest name.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest key of a kind, such as <c>owner-records.household-sample</c>.</summary>
    public const int MaxKindLength = 64;

    /// <summary>Longest result of an occurrence, with what it counts.</summary>
    public const int MaxResultLength = 1000;

    /// <summary>Most numbers that are set for a kind.</summary>
    public const int MaxParameters = 10;

    /// <summary>Longest name of such a number.</summary>
    public const int MaxParameterNameLength = 64;
}
