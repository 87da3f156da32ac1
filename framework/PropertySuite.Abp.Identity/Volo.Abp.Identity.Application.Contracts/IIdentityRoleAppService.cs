using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Volo.Abp.Identity;

/// <summary>Administration of roles.</summary>
public interface IIdentityRoleAppService
    : ICrudAppService<IdentityRoleDto, Guid, GetIdentityRolesInput, IdentityRoleCreateDto, IdentityRoleUpdateDto>
{
    /// <summary>All roles.</summary>
    Task<ListResultDto<IdentityRoleDto>> GetAllListAsync();
}
