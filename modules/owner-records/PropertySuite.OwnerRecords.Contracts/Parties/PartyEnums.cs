namespace PropertySuite.OwnerRecords;

/// <summary>What a party is.</summary>
public enum PartyKind
{
    /// <summary>A person (个人).</summary>
    Person = 1,

    /// <summary>A company or other organisation (单位).</summary>
    Organization = 2,
}

/// <summary>Kind of an ID document (证件类型).</summary>
public enum IdDocumentKind
{
    /// <summary>None on record.</summary>
    None = 0,

    /// <summary>Resident identity card (居民身份证), 18 characters with an ISO 7064 check character.</summary>
    ResidentId = 1,

    /// <summary>Unified social credit code of an organisation (统一社会信用代码).</summary>
    SocialCreditCode = 2,

    /// <summary>Passport (护照).</summary>
    Passport = 3,

    /// <summary>Permit of a Hong Kong, Macau or Taiwan resident (港澳台通行证).</summary>
    HomeReturnPermit = 4,

    /// <summary>Any other document.</summary>
    Other = 9,
}
