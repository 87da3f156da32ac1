namespace PropertySuite.People;

/// <summary>Kind of a phone number.</summary>
public enum PhoneKind
{
    /// <summary>Mobile (手机).</summary>
    Mobile = 1,

    /// <summary>Land line (固定电话).</summary>
    LandLine = 2,

    /// <summary>Number outside the mainland.</summary>
    Foreign = 3,
}
