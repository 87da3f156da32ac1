namespace PropertySuite.OwnerRecords;

/// <summary>What a party is to a unit (业主关系).</summary>
public enum TenureRelation
{
    /// <summary>Owner (业主).</summary>
    Owner = 1,

    /// <summary>Co-owner (共有人).</summary>
    CoOwner = 2,

    /// <summary>Member of the family (家庭成员).</summary>
    FamilyMember = 3,

    /// <summary>Tenant (租户).</summary>
    Tenant = 4,

    /// <summary>Agent (代理人).</summary>
    Agent = 5,

    /// <summary>Staff of a shop (商户员工).</summary>
    ShopStaff = 6,

    /// <summary>Domestic help (保姆).</summary>
    Housekeeper = 7,
}

/// <summary>Lengths of a household's fields.</summary>
public static class HouseholdConsts
{
    /// <summary>Kind of record in timelines and attachments.</summary>
    public const string SubjectType = "OwnerRecords.Household";

    /// <summary>Most entries of a timeline.</summary>
    public const int MaxTimelineEntries = 30;

    /// <summary>Longest remark on a household.</summary>
    public const int MaxRemarkLength = 2000;

    /// <summary>Longest remark on a tenure.</summary>
    public const int MaxTenureRemarkLength = 200;

    /// <summary>Longest plate.</summary>
    public const int MaxPlateLength = 12;

    /// <summary>Longest plate as people write it.</summary>
    public const int MaxPlateTextLength = 24;

    /// <summary>Longest model and colour of a vehicle.</summary>
    public const int MaxVehicleTextLength = 64;

    /// <summary>Decimal places of a share in percent.</summary>
    public const int ShareDecimals = 4;
}
