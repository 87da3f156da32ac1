namespace PropertySuite;

/// <summary>Codes of the errors of the foundation library; their texts are in its localisation resource.</summary>
public static class FoundationErrorCodes
{
    /// <summary>The place in a list that the client asks to go on from is not one that it was given.</summary>
    public const string BadCursor = "PropertySuite:BadCursor";

    /// <summary>The list cannot be sorted by <c>{Sorting}</c>.</summary>
    public const string BadSorting = "PropertySuite:BadSorting";

    /// <summary>The list has no column <c>{Column}</c> to export, or it is asked for twice.</summary>
    public const string BadExportColumn = "PropertySuite:BadExportColumn";

    /// <summary>The client's key belongs to something else.</summary>
    public const string ClientKeyTaken = "PropertySuite:ClientKeyTaken";
}
