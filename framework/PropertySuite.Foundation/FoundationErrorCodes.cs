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

    /// <summary>An uploaded file is no xlsx, xls or csv, or is damaged or encrypted.</summary>
    public const string TableUnreadable = "PropertySuite:TableUnreadable";

    /// <summary>An uploaded file is a web page that was saved under the name of a spreadsheet.</summary>
    public const string TableIsWebPage = "PropertySuite:TableIsWebPage";

    /// <summary>An uploaded spreadsheet has more rows than <c>{maxRows}</c>.</summary>
    public const string TableTooManyRows = "PropertySuite:TableTooManyRows";

    /// <summary>An uploaded spreadsheet is larger than the server takes: <c>{what}</c> names the part.</summary>
    public const string TableTooLarge = "PropertySuite:TableTooLarge";

    /// <summary>Reading an uploaded spreadsheet took longer than <c>{seconds}</c> seconds.</summary>
    public const string TableTooSlow = "PropertySuite:TableTooSlow";

    /// <summary>The client's key belongs to something else.</summary>
    public const string ClientKeyTaken = "PropertySuite:ClientKeyTaken";
}
