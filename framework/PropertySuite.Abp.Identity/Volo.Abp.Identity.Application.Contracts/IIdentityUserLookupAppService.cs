using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Finds users for those who only need to refer to them.</summary>
public interface IIdentityUserLookupAppService : IApplicationService
{
    /// <summary>The user of that id, or null.</summary>
    Task<UserData?> FindByIdAsync(Guid id);

    /// <summary>The user of that name, or null.</summary>
    Task<UserData?> FindByUserNameAsync(string userName);

    /// <summary>Users that match.</summary>
    Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input);

    /// <summary>How many users match.</summary>
    Task<long> GetCountAsync(UserLookupCountInputDto input);
}
