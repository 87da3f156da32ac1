namespace Volo.Abp.BackgroundJobs;

/// <summary>Longest values of a stored job's fields, in characters.</summary>
public static class BackgroundJobRecordConsts
{
    /// <summary>Longest application name.</summary>
    public const int MaxApplicationNameLength = 96;

    /// <summary>Longest job name.</summary>
    public const int MaxJobNameLength = 128;

    /// <summary>Longest arguments, as JSON.</summary>
    public const int MaxJobArgsLength = 1024 * 1024;
}
