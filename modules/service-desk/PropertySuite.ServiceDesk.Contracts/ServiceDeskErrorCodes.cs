namespace PropertySuite.ServiceDesk;

/// <summary>Codes of the business errors of this module; their texts are in its localisation resource.</summary>
public static class ServiceDeskErrorCodes
{
    /// <summary>Nothing is opened by this token: it is unknown, has expired or was revoked, or its record has nothing to show any more.</summary>
    public const string LinkInvalid = "ServiceDesk:LinkInvalid";

    /// <summary>No module has the purpose.</summary>
    public const string LinkPurposeUnknown = "ServiceDesk:LinkPurposeUnknown";

    /// <summary>A link is made for what one sees oneself; this record does not exist or is not theirs to see.</summary>
    public const string LinkSubjectNotSeen = "ServiceDesk:LinkSubjectNotSeen";

    /// <summary>The record has nothing that could be shown (any more).</summary>
    public const string LinkSubjectOver = "ServiceDesk:LinkSubjectOver";

    /// <summary>Longer than links of the site may be valid.</summary>
    public const string LinkValidTooLong = "ServiceDesk:LinkValidTooLong";

    /// <summary>The purpose has no such action.</summary>
    public const string LinkActionUnknown = "ServiceDesk:LinkActionUnknown";

    /// <summary>The link does not allow it, or it cannot be done now.</summary>
    public const string LinkActionNotNow = "ServiceDesk:LinkActionNotNow";

    /// <summary>As many links of the record are live as may be.</summary>
    public const string LinkTooMany = "ServiceDesk:LinkTooMany";
}
