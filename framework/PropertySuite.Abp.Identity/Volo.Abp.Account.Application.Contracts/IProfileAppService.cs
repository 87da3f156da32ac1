using Volo.Abp.Application.Services;

namespace Volo.Abp.Account;

/// <summary>The caller's own account.</summary>
public interface IProfileAppService : IApplicationService
{
    /// <summary>The account as it is.</summary>
    Task<ProfileDto> GetAsync();

    /// <summary>Changes the account.</summary>
    Task<ProfileDto> UpdateAsync(UpdateProfileDto input);

    /// <summary>Changes the password. All other sessions of the caller end soon.</summary>
    Task ChangePasswordAsync(ChangePasswordInput input);
}
