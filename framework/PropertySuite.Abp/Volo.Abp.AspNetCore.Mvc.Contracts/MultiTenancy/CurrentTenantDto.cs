namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <summary>The tenant of the request; all empty for the host.</summary>
public class CurrentTenantDto
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public bool IsAvailable { get; set; }
}
