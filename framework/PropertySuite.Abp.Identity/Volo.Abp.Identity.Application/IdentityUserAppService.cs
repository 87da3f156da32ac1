using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using PropertySuite.Identity;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IIdentityUserAppService" />
[Authorize(IdentityPermissions.Users.Default)]
public class IdentityUserAppService : IdentityAppServiceBase, IIdentityUserAppService
{
    /// <summary>Creates the service.</summary>
    public IdentityUserAppService(
        IdentityUserManager userManager,
        IIdentityUserRepository userRepository,
        IIdentityRoleRepository roleRepository,
        IOptions<IdentityOptions> identityOptions,
        LastAdministratorGuard administratorGuard,
        RightsGuard rightsGuard)
    {
        AdministratorGuard = administratorGuard;
        RightsGuard = rightsGuard;
        UserManager = userManager;
        UserRepository = userRepository;
        RoleRepository = roleRepository;
        IdentityOptions = identityOptions;
    }

    /// <summary>The rules of users.</summary>
    protected IdentityUserManager UserManager { get; }

    /// <summary>Stored users.</summary>
    protected IIdentityUserRepository UserRepository { get; }

    /// <summary>Stored roles.</summary>
    protected IIdentityRoleRepository RoleRepository { get; }

    /// <summary>Keeps the last administrator.</summary>
    protected LastAdministratorGuard AdministratorGuard { get; }

    /// <summary>Keeps rights from growing.</summary>
    protected RightsGuard RightsGuard { get; }

    /// <summary>The rules' numbers.</summary>
    protected IOptions<IdentityOptions> IdentityOptions { get; }

    /// <inheritdoc />
    public virtual async Task<IdentityUserDto> GetAsync(Guid id) => (await UserManager.GetByIdAsync(id)).ToDto();

    /// <inheritdoc />
    public virtual async Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input)
    {
        var count = await UserRepository.GetCountAsync(input.Filter);
        var users = await UserRepository.GetListAsync(input.Sorting, input.MaxResultCount, input.SkipCount, input.Filter);
        return new PagedResultDto<IdentityUserDto>(count, [.. users.Select(user => user.ToDto())]);
    }

    /// <inheritdoc />
    /// <remarks>Only those given to the user directly, for these are what <see cref="UpdateRolesAsync"/> takes.</remarks>
    public virtual async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id)
    {
        var user = await UserManager.GetByIdAsync(id);
        return new([.. (await UserRepository.GetRolesAsync(id)).Where(role => user.IsInRole(role.Id)).Select(role => role.ToDto())]);
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync() =>
        new([.. (await RoleRepository.GetListAsync()).OrderBy(role => role.Name).Select(role => role.ToDto())]);

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Create)]
    public virtual async Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input)
    {
        await IdentityOptions.SetAsync();
        var user = new IdentityUser(GuidGenerator.Create(), input.UserName, input.Email, CurrentTenant.Id);
        user.SetIsActive(input.IsActive);
        (await UserManager.CreateAsync(user, input.Password)).CheckErrors();
        user.SetShouldChangePasswordOnNextLogin(true);
        (await UserManager.AddDefaultRolesAsync(user)).CheckErrors();
        await UpdateUserByInputAsync(user, input);
        (await UserManager.UpdateAsync(user)).CheckErrors();
        return user.ToDto();
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        await IdentityOptions.SetAsync();
        IdentityUser user = null!;
        await AdministratorGuard.KeepAsync(async () =>
        {
            user = await UserManager.GetByIdAsync(id);
            await RightsGuard.CheckMayChangeAsync(id);
            user.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
            if (user.UserName != input.UserName)
            {
                (await UserManager.SetUserNameAsync(user, input.UserName)).CheckErrors();
            }

            await UpdateUserByInputAsync(user, input);
            (await UserManager.UpdateAsync(user)).CheckErrors();
        });
        if (!input.Password.IsNullOrEmpty())
        {
            await SetPasswordAsync(user, input.Password!);
        }

        return user.ToDto();
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Delete)]
    public virtual async Task DeleteAsync(Guid id)
    {
        if (CurrentUser.Id == id)
        {
            throw new BusinessException(IdentityErrorCodes.UserSelfDeletion);
        }

        await AdministratorGuard.KeepAsync(async () =>
        {
            if (await UserManager.FindByIdAsync(id.ToString()) is { } user)
            {
                await RightsGuard.CheckMayChangeAsync(id);
                (await UserManager.DeleteAsync(user)).CheckErrors();
            }
        });
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    [Authorize(IdentityPermissions.Users.ManageRoles)]
    public virtual async Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input)
    {
        await IdentityOptions.SetAsync();
        await AdministratorGuard.KeepAsync(async () =>
        {
            var user = await UserManager.GetByIdAsync(id);
            await RightsGuard.CheckMayChangeAsync(id);
            await SetRolesAsync(user, input.RoleNames);
        });
    }

    /// <inheritdoc />
    public virtual async Task<IdentityUserDto?> FindByUsernameAsync(string userName) =>
        (await UserManager.FindByNameAsync(userName))?.ToDto();

    /// <inheritdoc />
    public virtual async Task<IdentityUserDto?> FindByEmailAsync(string email) =>
        (await UserManager.FindByEmailAsync(email))?.ToDto();

    /// <summary>Takes over what is typed both for new and existing users. Nobody can lock themselves out this way.</summary>
    protected virtual async Task UpdateUserByInputAsync(IdentityUser user, IdentityUserCreateOrUpdateDtoBase input)
    {
        if (!string.Equals(user.Email, input.Email, StringComparison.OrdinalIgnoreCase))
        {
            (await UserManager.SetEmailAsync(user, input.Email)).CheckErrors();
        }

        if (!string.Equals(user.PhoneNumber, input.PhoneNumber, StringComparison.Ordinal))
        {
            (await UserManager.SetPhoneNumberAsync(user, input.PhoneNumber)).CheckErrors();
        }

        user.Name = input.Name;
        user.Surname = input.Surname;
        if (user.Id != CurrentUser.Id)
        {
            (await UserManager.SetLockoutEnabledAsync(user, input.LockoutEnabled)).CheckErrors();
            user.SetIsActive(input.IsActive);
        }

        if (input.RoleNames != null && await AuthorizationService.IsGrantedAsync(IdentityPermissions.Users.ManageRoles))
        {
            await SetRolesAsync(user, input.RoleNames);
        }
    }

    /// <summary>Gives the user exactly these roles; what is new must be the caller's to give.</summary>
    private async Task SetRolesAsync(IdentityUser user, string[] roleNames)
    {
        var wanted = roleNames.Select(UserManager.NormalizeName).ToHashSet();
        var added = (await RoleRepository.GetListAsync())
            .Where(role => wanted.Contains(role.NormalizedName) && !user.IsInRole(role.Id))
            .Select(role => role.Name);
        await RightsGuard.CheckMayGiveRolesAsync([.. added], isToSelf: user.Id == CurrentUser.Id);
        (await UserManager.SetRolesAsync(user, roleNames)).CheckErrors();
    }

    /// <summary>Sets somebody else's password, which that user then must change.</summary>
    /// <exception cref="BusinessException">It is the caller's own, or kept elsewhere.</exception>
    private async Task SetPasswordAsync(IdentityUser user, string password)
    {
        if (user.Id == CurrentUser.Id)
        {
            throw new BusinessException(OwnIdentityErrorCodes.OwnPasswordReset);
        }

        if (user.IsExternal)
        {
            throw new BusinessException(IdentityErrorCodes.ExternalUserPasswordChange);
        }

        (await UserManager.RemovePasswordAsync(user)).CheckErrors();
        (await UserManager.AddPasswordAsync(user, password)).CheckErrors();
        user.SetShouldChangePasswordOnNextLogin(true);
        (await UserManager.UpdateAsync(user)).CheckErrors();
    }
}
