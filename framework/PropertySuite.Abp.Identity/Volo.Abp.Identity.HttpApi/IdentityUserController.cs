using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Identity;

/// <summary>Administration of users over HTTP.</summary>
[Authorize]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[Route("api/identity/users")]
public class IdentityUserController(IIdentityUserAppService userAppService) : AbpControllerBase, IIdentityUserAppService
{
    /// <inheritdoc />
    [HttpGet("{id}")]
    public virtual Task<IdentityUserDto> GetAsync(Guid id) => userAppService.GetAsync(id);

    /// <inheritdoc />
    [HttpGet]
    public virtual Task<PagedResultDto<IdentityUserDto>> GetListAsync([FromQuery] GetIdentityUsersInput input) =>
        userAppService.GetListAsync(input);

    /// <inheritdoc />
    [HttpPost]
    public virtual Task<IdentityUserDto> CreateAsync([FromBody] IdentityUserCreateDto input) => userAppService.CreateAsync(input);

    /// <inheritdoc />
    [HttpPut("{id}")]
    public virtual Task<IdentityUserDto> UpdateAsync(Guid id, [FromBody] IdentityUserUpdateDto input) =>
        userAppService.UpdateAsync(id, input);

    /// <inheritdoc />
    [HttpDelete("{id}")]
    public virtual Task DeleteAsync(Guid id) => userAppService.DeleteAsync(id);

    /// <inheritdoc />
    [HttpGet("{id}/roles")]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id) => userAppService.GetRolesAsync(id);

    /// <inheritdoc />
    [HttpGet("assignable-roles")]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync() => userAppService.GetAssignableRolesAsync();

    /// <inheritdoc />
    [HttpPut("{id}/roles")]
    public virtual Task UpdateRolesAsync(Guid id, [FromBody] IdentityUserUpdateRolesDto input) =>
        userAppService.UpdateRolesAsync(id, input);

    /// <inheritdoc />
    [HttpGet("by-username/{userName}")]
    public virtual Task<IdentityUserDto?> FindByUsernameAsync(string userName) => userAppService.FindByUsernameAsync(userName);

    /// <inheritdoc />
    [HttpGet("by-email/{email}")]
    public virtual Task<IdentityUserDto?> FindByEmailAsync(string email) => userAppService.FindByEmailAsync(email);
}
