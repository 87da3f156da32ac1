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

/// <summary>How somebody spoke with a key customer.</summary>
public enum KeyCustomerContactMethod
{
    /// <summary>By phone (电话).</summary>
    Phone = 1,

    /// <summary>At the customer's door (上门).</summary>
    Visit = 2,

    /// <summary>In writing: WeChat, text message (微信短信).</summary>
    Message = 3,

    /// <summary>The customer came to the office (到访).</summary>
    Office = 4,
}
