namespace PropertySuite.OwnerRecords;

/// <summary>Which key customers a list shows.</summary>
public enum KeyCustomerListKind
{
    /// <summary>On the list today.</summary>
    Active = 0,

    /// <summary>On the list, and the planned contact is past due.</summary>
    Overdue = 1,

    /// <summary>Taken off the list.</summary>
    Ended = 2,

    /// <summary>All.</summary>
    All = 3,
}
