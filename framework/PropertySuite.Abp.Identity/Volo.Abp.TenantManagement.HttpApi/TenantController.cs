using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.TenantManagement;

/// <summary>Administration of tenants over HTTP.</summary>
[Authorize]
[RemoteService(Name = TenantManagementRemoteServiceConsts.RemoteServiceName)]
[Area(TenantManagementRemoteServiceConsts.ModuleName)]
[Route("api/multi-tenancy/tenants")]
public class TenantController(ITenantAppService tenantAppService) : AbpControllerBase, ITenantAppService
{
    /// <inheritdoc />
    [HttpGet("{id}")]
    public virtual Task<TenantDto> GetAsync(Guid id) => tenantAppService.GetAsync(id);

    /// <inheritdoc />
    [HttpGet]
    public virtual Task<PagedResultDto<TenantDto>> GetListAsync([FromQuery] GetTenantsInput input) => tenantAppService.GetListAsync(input);

    /// <inheritdoc />
    [HttpPost]
    public virtual Task<TenantDto> CreateAsync([FromBody] TenantCreateDto input) => tenantAppService.CreateAsync(input);

    /// <inheritdoc />
    [HttpPut("{id}")]
    public virtual Task<TenantDto> UpdateAsync(Guid id, [FromBody] TenantUpdateDto input) => tenantAppService.UpdateAsync(id, input);

    /// <inheritdoc />
    [HttpDelete("{id}")]
    public virtual Task DeleteAsync(Guid id) => tenantAppService.DeleteAsync(id);
}
