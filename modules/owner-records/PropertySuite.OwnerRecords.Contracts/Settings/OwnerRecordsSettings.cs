namespace PropertySuite.OwnerRecords;

/// <summary>Names of the settings of this module.</summary>
public static class OwnerRecordsSettings
{
    private const string Group = "OwnerRecords";

    /// <summary>Largest file that an import takes, in megabytes.</summary>
    public const string ImportMaxFileMegabytes = Group + ".Import.MaxFileMegabytes";

    /// <summary>Most rows that an import takes.</summary>
    public const string ImportMaxRows = Group + ".Import.MaxRows";

    /// <summary>Rows that an import stores in one transaction.</summary>
    public const string ImportBatchSize = Group + ".Import.BatchSize";
}
