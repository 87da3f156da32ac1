namespace PropertySuite.ServiceDesk;

/// <summary>Limits of the stored timeline fields, in characters.</summary>
public static class TimelineConsts
{
    /// <summary>Longest subject type, such as <c>Repairs.RepairOrder</c>.</summary>
    public const int MaxSubjectTypeLength = 64;

    /// <summary>Longest kind of an entry.</summary>
    public const int MaxKindLength = 64;

    /// <summary>Longest localisation resource name.</summary>
    public const int MaxResourceNameLength = 64;

    /// <summary>Longest text key.</summary>
    public const int MaxTextKeyLength = 128;

    /// <summary>Longest stored actor name.</summary>
    public const int MaxActorNameLength = 128;
}
