using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Looking users up over HTTP.</summary>
[Authorize]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[Route("api/identity/users/lookup")]
public class IdentityUserLookupController(IIdentityUserLookupAppService lookupAppService)
    : AbpControllerBase, IIdentityUserLookupAppService
{
    /// <inheritdoc />
    [HttpGet("{id}")]
    public virtual Task<UserData?> FindByIdAsync(Guid id) => lookupAppService.FindByIdAsync(id);

    /// <inheritdoc />
    [HttpGet("by-username/{userName}")]
    public virtual Task<UserData?> FindByUserNameAsync(string userName) => lookupAppService.FindByUserNameAsync(userName);

    /// <inheritdoc />
    [HttpGet("search")]
    public virtual Task<ListResultDto<UserData>> SearchAsync([FromQuery] UserLookupSearchInputDto input) =>
        lookupAppService.SearchAsync(input);

    /// <inheritdoc />
    [HttpGet("count")]
    public virtual Task<long> GetCountAsync([FromQuery] UserLookupCountInputDto input) => lookupAppService.GetCountAsync(input);
}
