using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Administration;

/// <summary>
/// Users as an administrator works with them (HTTP: <c>/api/administration/user</c>): what ABP's user service leaves out. Its permissions
/// are ABP's, <c>AbpIdentity.Users</c> and its children; where a user works is guarded by the permissions of site members.
/// </summary>
public interface IUserAppService : IApplicationService
{
    /// <summary>One user.</summary>
    Task<UserDto> GetAsync(Guid id);

    /// <summary>Users of the company, by user name unless sorted otherwise.</summary>
    Task<PageDto<UserDto>> GetListAsync(GetUserListInput input);

    /// <summary>Exactly the users of a filter as a file; needs <c>Administration.Users.Export</c>, and is itself logged.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetUserExportInput input);

    /// <summary>How many users were given each role; a role without users is left out.</summary>
    Task<ListResultDto<RoleUserCountDto>> GetCountByRoleAsync();

    /// <summary>Creates a user with roles and sites, all or nothing.</summary>
    Task<UserDto> CreateAsync(CreateUserDto input);

    /// <summary>Changes a user with roles and sites, all or nothing. The password stays.</summary>
    Task<UserDto> UpdateAsync(Guid id, UpdateUserDto input);

    /// <summary>Gives a user a new password; whoever is signed in with the old one must sign in again.</summary>
    Task ResetPasswordAsync(Guid id, ResetUserPasswordDto input);

    /// <summary>Lets a user who is locked out after wrong passwords try again at once.</summary>
    Task UnlockAsync(Guid id);

    /// <summary>Lets a user sign in again.</summary>
    Task ActivateAsync(Guid id);

    /// <summary>Keeps a user from signing in; what the user has done keeps its name.</summary>
    Task DeactivateAsync(Guid id);
}
