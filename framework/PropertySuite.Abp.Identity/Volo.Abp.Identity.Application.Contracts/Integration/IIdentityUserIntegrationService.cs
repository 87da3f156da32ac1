using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Users;

namespace Volo.Abp.Identity.Integration;

/// <summary>What other modules ask about users of the current tenant. No permission is checked: the asking module does that.</summary>
[IntegrationService]
public interface IIdentityUserIntegrationService : IApplicationService
{
    /// <summary>Names of the user's roles.</summary>
    Task<string[]> GetRoleNamesAsync(Guid id);

    /// <summary>The user of that id, or null.</summary>
    Task<UserData?> FindByIdAsync(Guid id);

    /// <summary>The user of that name, or null.</summary>
    Task<UserData?> FindByUserNameAsync(string userName);

    /// <summary>Users that match, a page at a time.</summary>
    Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input);

    /// <summary>Users of the given ids; ids that are not stored are left out.</summary>
    Task<ListResultDto<UserData>> SearchByIdsAsync(Guid[] ids);

    /// <summary>How many users match.</summary>
    Task<long> GetCountAsync(UserLookupCountInputDto input);
}
