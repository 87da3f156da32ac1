using Microsoft.AspNetCore.Authorization;
using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.PermissionManagement;

/// <summary>Administration of permissions over HTTP.</summary>
[Authorize]
[RemoteService(Name = PermissionManagementRemoteServiceConsts.RemoteServiceName)]
[Area(PermissionManagementRemoteServiceConsts.ModuleName)]
[Route("api/permission-management/permissions")]
public class PermissionsController(IPermissionAppService permissionAppService) : AbpControllerBase, IPermissionAppService
{
    /// <inheritdoc />
    [HttpGet]
    public virtual Task<GetPermissionListResultDto> GetAsync(
        [Required] [StringLength(64)] [FromQuery] string providerName, [Required] [StringLength(64)] [FromQuery] string providerKey) =>
        permissionAppService.GetAsync(providerName, providerKey);

    /// <inheritdoc />
    [HttpPut]
    public virtual Task UpdateAsync(
        [Required] [StringLength(64)] [FromQuery] string providerName,
        [Required] [StringLength(64)] [FromQuery] string providerKey,
        [FromBody] UpdatePermissionsDto input) =>
        permissionAppService.UpdateAsync(providerName, providerKey, input);
}
