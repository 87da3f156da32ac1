namespace PropertySuite.OwnerRecords;

/// <summary>Lengths and limits of the register of owners' committees.</summary>
public static class CommitteeConsts
{
    /// <summary>Highest number of a term.</summary>
    public const int MaxNumber = 99;

    /// <summary>Longest registration number.</summary>
    public const int MaxRegistrationNumberLength = 64;

    /// <summary>Most members of a term, those who left included.</summary>
    public const int MaxMembers = 60;
}
