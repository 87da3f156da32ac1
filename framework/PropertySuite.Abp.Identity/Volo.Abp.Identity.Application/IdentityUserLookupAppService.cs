using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Identity.Integration;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <inheritdoc cref="IIdentityUserLookupAppService" />
[Authorize(IdentityPermissions.UserLookup.Default)]
public class IdentityUserLookupAppService : IdentityAppServiceBase, IIdentityUserLookupAppService
{
    private readonly IIdentityUserIntegrationService _users;

    /// <summary>Creates the service.</summary>
    public IdentityUserLookupAppService(IIdentityUserIntegrationService users)
    {
        _users = users;
    }

    /// <inheritdoc />
    public virtual Task<UserData?> FindByIdAsync(Guid id) => _users.FindByIdAsync(id);

    /// <inheritdoc />
    public virtual Task<UserData?> FindByUserNameAsync(string userName) => _users.FindByUserNameAsync(userName);

    /// <inheritdoc />
    public virtual Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input) => _users.SearchAsync(input);

    /// <inheritdoc />
    public virtual Task<long> GetCountAsync(UserLookupCountInputDto input) => _users.GetCountAsync(input);
}
