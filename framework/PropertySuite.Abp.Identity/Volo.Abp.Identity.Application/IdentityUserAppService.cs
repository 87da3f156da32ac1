using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
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
        IOptions<IdentityOptions> identityOptions)
    {
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
    public virtual async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id) =>
        new([.. (await UserRepository.GetRolesAsync(id)).Select(role => role.ToDto())]);

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
        await UpdateUserByInput(user, input);
        (await UserManager.UpdateAsync(user)).CheckErrors();
        return user.ToDto();
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        await IdentityOptions.SetAsync();
        var user = await UserManager.GetByIdAsync(id);
        user.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        if (user.UserName != input.UserName)
        {
            (await UserManager.SetUserNameAsync(user, input.UserName)).CheckErrors();
        }

        await UpdateUserByInput(user, input);
        (await UserManager.UpdateAsync(user)).CheckErrors();
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

        if (await UserManager.FindByIdAsync(id.ToString()) is { } user)
        {
            (await UserManager.DeleteAsync(user)).CheckErrors();
        }
    }

    /// <inheritdoc />
    [Authorize(IdentityPermissions.Users.Update)]
    [Authorize(IdentityPermissions.Users.ManageRoles)]
    public virtual async Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input)
    {
        await IdentityOptions.SetAsync();
        (await UserManager.SetRolesAsync(await UserManager.GetByIdAsync(id), input.RoleNames)).CheckErrors();
    }

    /// <inheritdoc />
    public virtual async Task<IdentityUserDto?> FindByUsernameAsync(string userName) =>
        (await UserManager.FindByNameAsync(userName))?.ToDto();

    /// <inheritdoc />
    public virtual async Task<IdentityUserDto?> FindByEmailAsync(string email) =>
        (await UserManager.FindByEmailAsync(email))?.ToDto();

    /// <summary>Takes over what is typed both for new and existing users. Nobody can lock themselves out this way.</summary>
    protected virtual async Task UpdateUserByInput(IdentityUser user, IdentityUserCreateOrUpdateDtoBase input)
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
            (await UserManager.SetRolesAsync(user, input.RoleNames)).CheckErrors();
        }
    }

    private async Task SetPasswordAsync(IdentityUser user, string password)
    {
        if (user.IsExternal)
        {
            throw new BusinessException(IdentityErrorCodes.ExternalUserPasswordChange);
        }

        (await UserManager.RemovePasswordAsync(user)).CheckErrors();
        (await UserManager.AddPasswordAsync(user, password)).CheckErrors();
    }
}
