namespace PropertySuite.OwnerRecords;

/// <summary>Post of a member of an owners' committee (业委会职务).</summary>
public enum CommitteePost
{
    /// <summary>Chair (主任); at most one at a time.</summary>
    Chair = 1,

    /// <summary>Vice chair (副主任).</summary>
    ViceChair = 2,

    /// <summary>Member (委员).</summary>
    Member = 3,

    /// <summary>Alternate (候补委员).</summary>
    Alternate = 4,
}

/// <summary>Where a term of an owners' committee stands on a day.</summary>
public enum CommitteeTermState
{
    /// <summary>It has not begun.</summary>
    Upcoming = 1,

    /// <summary>The committee is in office.</summary>
    InOffice = 2,

    /// <summary>It is over.</summary>
    Over = 3,
}
