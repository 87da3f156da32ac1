namespace PropertySuite.Administration;

/// <summary>Limits of log lists.</summary>
public static class AdministrationLogConsts
{
    /// <summary>Rows of a page unless asked otherwise.</summary>
    public const int DefaultPageSize = 20;

    /// <summary>Most rows of a page.</summary>
    public const int MaxPageSize = 200;

    /// <summary>Most changed records that come with one log; the others are listed page by page.</summary>
    public const int MaxChangesWithLog = 100;

    /// <summary>How far rows are counted.</summary>
    public const int CountLimit = 10_000;

    /// <summary>Days that sign-ins and audit logs are kept at least: six months (网络安全法 article 21).</summary>
    public const int LeastRetentionDays = 180;

    /// <summary>Days that they are kept at most: a hundred years.</summary>
    public const int MostRetentionDays = 36_500;
}

/// <summary>A page of a log, newest first.</summary>
/// <typeparam name="T">Rows.</typeparam>
public class LogPageDto<T>
{
    /// <summary>The rows.</summary>
    public List<T> Items { get; set; } = [];

    /// <summary>Rows that match, counted up to 10,000.</summary>
    public long TotalCount { get; set; }

    /// <summary>Send it to get the next page; null on the last.</summary>
    public string? NextCursor { get; set; }
}
