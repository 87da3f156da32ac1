using Volo.Abp.Application.Services;

namespace Volo.Abp.PermissionManagement;

/// <summary>Administration of permissions.</summary>
public interface IPermissionAppService : IApplicationService
{
    /// <summary>All permissions that can be granted to one holder, and which it has.</summary>
    /// <param name="providerName">Kind of holder: "R" role, "U" user.</param>
    /// <param name="providerKey">Role name or user id.</param>
    Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey);

    /// <summary>Grants permissions to one holder and takes them away.</summary>
    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input);
}
