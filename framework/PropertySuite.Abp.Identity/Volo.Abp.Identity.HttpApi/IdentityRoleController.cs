using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Identity;

/// <summary>Administration of roles over HTTP.</summary>
[Authorize]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[Route("api/identity/roles")]
public class IdentityRoleController(IIdentityRoleAppService roleAppService) : AbpControllerBase, IIdentityRoleAppService
{
    /// <inheritdoc />
    [HttpGet("all")]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() => roleAppService.GetAllListAsync();

    /// <inheritdoc />
    [HttpGet]
    public virtual Task<PagedResultDto<IdentityRoleDto>> GetListAsync([FromQuery] GetIdentityRolesInput input) =>
        roleAppService.GetListAsync(input);

    /// <inheritdoc />
    [HttpGet("{id}")]
    public virtual Task<IdentityRoleDto> GetAsync(Guid id) => roleAppService.GetAsync(id);

    /// <inheritdoc />
    [HttpPost]
    public virtual Task<IdentityRoleDto> CreateAsync([FromBody] IdentityRoleCreateDto input) => roleAppService.CreateAsync(input);

    /// <inheritdoc />
    [HttpPut("{id}")]
    public virtual Task<IdentityRoleDto> UpdateAsync(Guid id, [FromBody] IdentityRoleUpdateDto input) =>
        roleAppService.UpdateAsync(id, input);

    /// <inheritdoc />
    [HttpDelete("{id}")]
    public virtual Task DeleteAsync(Guid id) => roleAppService.DeleteAsync(id);
}
