using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Volo.Abp.Identity;

/// <summary>Administration of users.</summary>
public interface IIdentityUserAppService
    : ICrudAppService<IdentityUserDto, Guid, GetIdentityUsersInput, IdentityUserCreateDto, IdentityUserUpdateDto>
{
    /// <summary>The user's roles.</summary>
    Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id);

    /// <summary>Roles that a user can be given.</summary>
    Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync();

    /// <summary>Gives the user exactly these roles.</summary>
    Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input);

    /// <summary>The user of that name, or null.</summary>
    Task<IdentityUserDto?> FindByUsernameAsync(string userName);

    /// <summary>The user of that e-mail address, or null.</summary>
    Task<IdentityUserDto?> FindByEmailAsync(string email);
}
