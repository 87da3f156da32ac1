namespace PropertySuite.OwnerRecords.Settings;

/// <summary>Names of the settings of this module.</summary>
public static class OwnerRecordsSettings
{
    private const string Group = "OwnerRecords";

    /// <summary>Largest file that an import takes, in megabytes (default 20).</summary>
    public const string ImportMaxFileMegabytes = Group + ".Import.MaxFileMegabytes";

    /// <summary>Most rows that an import takes (default 50,000).</summary>
    public const string ImportMaxRows = Group + ".Import.MaxRows";

    /// <summary>Rows that an import stores in one transaction (default 200).</summary>
    public const string ImportBatchSize = Group + ".Import.BatchSize";
}
