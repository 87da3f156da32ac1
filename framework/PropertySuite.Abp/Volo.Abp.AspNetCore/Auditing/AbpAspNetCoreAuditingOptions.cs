namespace Volo.Abp.AspNetCore.Auditing;

/// <summary>Which requests are never logged.</summary>
public class AbpAspNetCoreAuditingOptions
{
    /// <summary>Paths below which nothing is logged.</summary>
    public List<string> IgnoredUrls { get; } = [];
}
