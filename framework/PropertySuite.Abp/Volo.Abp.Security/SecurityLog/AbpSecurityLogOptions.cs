namespace Volo.Abp.SecurityLog;

/// <summary>Options of the security log.</summary>
public class AbpSecurityLogOptions
{
    /// <summary>Whether anything is written.</summary>
    public bool IsEnabled { get; set; } = true;

    /// <summary>Name of this application in the log.</summary>
    public string? ApplicationName { get; set; }
}
