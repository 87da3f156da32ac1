namespace Volo.Abp.BackgroundJobs;

/// <summary>How urgent a background job is; a waiting job with a higher value starts first.</summary>
public enum BackgroundJobPriority : byte
{
    /// <summary>Starts after everything else.</summary>
    Low = 5,

    /// <summary>Starts after ordinary jobs.</summary>
    BelowNormal = 10,

    /// <summary>An ordinary job.</summary>
    Normal = 15,

    /// <summary>Starts before ordinary jobs.</summary>
    AboveNormal = 20,

    /// <summary>Starts before everything else.</summary>
    High = 25
}
