using Microsoft.AspNetCore.Authorization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>
/// Roles as ABP has them, with no blanks around their names; who makes one a default role gives it to everybody who comes. It has ABP's name, so that the audit log goes on
/// calling it the same.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IIdentityRoleAppService), typeof(Volo.Abp.Identity.IdentityRoleAppService), typeof(IdentityRoleAppService))]
[Authorize(IdentityPermissions.Roles.Default)]
public class IdentityRoleAppService(IdentityRoleManager roleManager, IIdentityRoleRepository roleRepository, RightsGuard rightsGuard)
    : Volo.Abp.Identity.IdentityRoleAppService(roleManager, roleRepository)
{
    /// <inheritdoc />
    [Authorize(IdentityPermissions.Roles.Create)]
    public override async Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        await rightsGuard.LockAsync();
        input.Name = input.Name.Trim();
        return await base.CreateAsync(input);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Roles.Update)]
    public override async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        await rightsGuard.LockAsync();
        input.Name = input.Name.Trim();
        var role = await RoleManager.GetByIdAsync(id);
        if (input.IsDefault && !role.IsDefault)
        {
            await rightsGuard.CheckMayGiveRolesAsync([role.Name]);
        }

        return await base.UpdateAsync(id, input);
    }
}
