namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>What is known of a tenant before anybody has signed in.</summary>
public class FindTenantResultDto
{
    /// <summary>Whether there is such a tenant.</summary>
    public bool Success { get; set; }

    public Guid? TenantId { get; set; }

    public string? Name { get; set; }

    public string? NormalizedName { get; set; }

    public bool IsActive { get; set; }
}
