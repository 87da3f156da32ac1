using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.MultiTenancy;

namespace Volo.Abp.AspNetCore.Mvc.MultiTenancy;

/// <inheritdoc cref="IAbpTenantAppService"/>
[AllowAnonymous]
[Route("api/abp/multi-tenancy")]
public class AbpTenantController : AbpControllerBase, IAbpTenantAppService
{
    private readonly ITenantStore _tenantStore;
    private readonly ITenantNormalizer _tenantNormalizer;

    public AbpTenantController(ITenantStore tenantStore, ITenantNormalizer tenantNormalizer)
    {
        _tenantStore = tenantStore;
        _tenantNormalizer = tenantNormalizer;
    }

    [HttpGet("tenants/by-name/{name}")]
    public virtual async Task<FindTenantResultDto> FindTenantByNameAsync(string name)
        => ToResult(await _tenantStore.FindAsync(_tenantNormalizer.NormalizeName(name)!));

    [HttpGet("tenants/by-id/{id}")]
    public virtual async Task<FindTenantResultDto> FindTenantByIdAsync(Guid id) => ToResult(await _tenantStore.FindAsync(id));

    private static FindTenantResultDto ToResult(TenantConfiguration? tenant)
        => tenant == null
            ? new FindTenantResultDto()
            : new FindTenantResultDto
            {
                Success = true,
                TenantId = tenant.Id,
                Name = tenant.Name,
                NormalizedName = tenant.NormalizedName,
                IsActive = tenant.IsActive,
            };
}
