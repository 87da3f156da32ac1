using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>
/// Users as ABP has them, with our rules: rights do not grow (<see cref="RightsGuard"/>), an administrator stays
/// (<see cref="LastAdministratorGuard"/>), and a password that somebody else chose is changed at the next sign-in. It has ABP's name, so that
/// the audit log goes on calling it the same.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IIdentityUserAppService), typeof(Volo.Abp.Identity.IdentityUserAppService), typeof(IdentityUserAppService))]
[Authorize(IdentityPermissions.Users.Default)]
public class IdentityUserAppService(
    IdentityUserManager userManager,
    IIdentityUserRepository userRepository,
    IIdentityRoleRepository roleRepository,
    IOptions<IdentityOptions> identityOptions,
    LastAdministratorGuard administratorGuard,
    RightsGuard rightsGuard,
    SignInNames names,
    UserSessions sessions)
    : Volo.Abp.Identity.IdentityUserAppService(userManager, userRepository, roleRepository, identityOptions)
{
    /// <inheritdoc />
    /// <remarks>Only those given to the user directly, for these are what <see cref="UpdateRolesAsync"/> takes.</remarks>
    public override async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id)
    {
        var user = await UserManager.GetByIdAsync(id);
        return new([.. (await base.GetRolesAsync(id)).Items.Where(role => user.IsInRole(role.Id))]);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Create)]
    public override async Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input)
    {
        await names.TakeAsync(input.UserName, input.Email);
        return await base.CreateAsync(input);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public override async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        var hasNewPassword = !input.Password.IsNullOrEmpty();
        IdentityUserDto? updated = null;
        await administratorGuard.KeepAsync(async () =>
        {
            await names.ChangeAsync(await CheckMayChangeAsync(id), input.UserName, input.Email);
            if (hasNewPassword && id == CurrentUser.Id)
            {
                throw new BusinessException(OwnIdentityErrorCodes.OwnPasswordReset);
            }

            updated = await base.UpdateAsync(id, input);
        });
        if (!hasNewPassword)
        {
            return updated!;
        }

        var user = await UserManager.GetByIdAsync(id);
        user.SetShouldChangePasswordOnNextLogin(true);
        (await UserManager.UpdateAsync(user)).CheckErrors();
        return await GetAsync(id);
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Delete)]
    public override Task DeleteAsync(Guid id) => administratorGuard.KeepAsync(async () =>
    {
        if (await UserManager.FindByIdAsync(id.ToString()) is not null)
        {
            await rightsGuard.CheckMayChangeAsync(id);
        }

        await base.DeleteAsync(id);
        await sessions.EndAllAsync(id);
    });

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    [Authorize(IdentityPermissions.Users.ManageRoles)]
    public override Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input) => administratorGuard.KeepAsync(async () =>
    {
        var user = await CheckMayChangeAsync(id);
        await CheckMayGiveRolesAsync(user, input.RoleNames);
        await base.UpdateRolesAsync(id, input);
    });

    /// <inheritdoc />
    /// <remarks>A new user gets the default roles unless roles are named.</remarks>
    protected override async Task UpdateUserByInput(IdentityUser user, IdentityUserCreateOrUpdateDtoBase input)
    {
        if (input is IdentityUserCreateDto)
        {
            user.SetShouldChangePasswordOnNextLogin(true);
            (await UserManager.AddDefaultRolesAsync(user)).CheckErrors();
        }

        if (input.RoleNames is not null && await AuthorizationService.IsGrantedAsync(IdentityPermissions.Users.ManageRoles))
        {
            await CheckMayGiveRolesAsync(user, input.RoleNames);
        }

        await base.UpdateUserByInput(user, input);
    }

    private async Task<IdentityUser> CheckMayChangeAsync(Guid id)
    {
        var user = await UserManager.GetByIdAsync(id);
        await rightsGuard.CheckMayChangeAsync(id);
        return user;
    }

    /// <summary>Which of the roles are new to the user must be the caller's to give.</summary>
    private async Task CheckMayGiveRolesAsync(IdentityUser user, string[] roleNames)
    {
        await rightsGuard.LockAsync();
        var wanted = roleNames.Select(UserManager.NormalizeName).ToHashSet();
        var added = (await RoleRepository.GetListAsync())
            .Where(role => wanted.Contains(role.NormalizedName) && !user.IsInRole(role.Id))
            .Select(role => role.Name);
        await rightsGuard.CheckMayGiveRolesAsync([.. added], isToSelf: user.Id == CurrentUser.Id);
    }
}
