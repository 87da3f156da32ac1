using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IIdentityRoleAppService" />
[Authorize(IdentityPermissions.Roles.Default)]
public class IdentityRoleAppService : IdentityAppServiceBase, IIdentityRoleAppService
{
    /// <summary>Creates the service.</summary>
    public IdentityRoleAppService(IdentityRoleManager roleManager, IIdentityRoleRepository roleRepository)
    {
        RoleManager = roleManager;
        RoleRepository = roleRepository;
    }

    /// <summary>The rules of roles.</summary>
    protected IdentityRoleManager RoleManager { get; }

    /// <summary>Stored roles.</summary>
    protected IIdentityRoleRepository RoleRepository { get; }

    /// <inheritdoc />
    public virtual async Task<IdentityRoleDto> GetAsync(Guid id) => (await RoleManager.GetByIdAsync(id)).ToDto();

    /// <inheritdoc />
    public virtual async Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() =>
        new([.. (await RoleRepository.GetListAsync()).OrderBy(role => role.Name).Select(role => role.ToDto())]);

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input)
    {
        var count = await RoleRepository.GetCountAsync(input.Filter);
        var roles = await RoleRepository.GetListAsync(input.Sorting, input.MaxResultCount, input.SkipCount, input.Filter);
        return new PagedResultDto<IdentityRoleDto>(count, [.. roles.Select(role => role.ToDto())]);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Roles.Create)]
    public virtual async Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        var role = new IdentityRole(GuidGenerator.Create(), input.Name, CurrentTenant.Id)
        {
            IsDefault = input.IsDefault,
            IsPublic = input.IsPublic,
        };
        (await RoleManager.CreateAsync(role)).CheckErrors();
        return role.ToDto();
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Roles.Update)]
    public virtual async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        var role = await RoleManager.GetByIdAsync(id);
        role.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        (await RoleManager.SetRoleNameAsync(role, input.Name)).CheckErrors();
        role.IsDefault = input.IsDefault;
        role.IsPublic = input.IsPublic;
        (await RoleManager.UpdateAsync(role)).CheckErrors();
        return role.ToDto();
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Roles.Delete)]
    public virtual async Task DeleteAsync(Guid id)
    {
        if (await RoleManager.FindByIdAsync(id.ToString()) is { } role)
        {
            (await RoleManager.DeleteAsync(role)).CheckErrors();
        }
    }
}
