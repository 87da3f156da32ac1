namespace Volo.Abp.MultiTenancy;

/// <summary>The tenant that was found and who was asked.</summary>
public class TenantResolveResult
{
    /// <summary>Null: the host.</summary>
    public string? TenantIdOrName { get; set; }

    public List<string> AppliedResolvers { get; } = [];
}
