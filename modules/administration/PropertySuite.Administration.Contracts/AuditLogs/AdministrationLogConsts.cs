namespace PropertySuite.Administration;

/// <summary>Limits of log lists.</summary>
public static class AdministrationLogConsts
{
    /// <summary>Most changed records that come with one log; the others are listed page by page.</summary>
    public const int MaxChangesWithLog = 100;

    /// <summary>Days that sign-ins and audit logs are kept at least: six months (网络安全法 article 21).</summary>
    public const int LeastRetentionDays = 180;

    /// <summary>Days that they are kept at most: a hundred years.</summary>
    public const int MostRetentionDays = 36_500;
}
