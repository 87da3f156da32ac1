using Microsoft.AspNetCore.Identity;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Users;

namespace Volo.Abp.Identity.Integration;

/// <inheritdoc cref="IIdentityUserIntegrationService" />
[IntegrationService]
public class IdentityUserIntegrationService : IdentityAppServiceBase, IIdentityUserIntegrationService
{
    private readonly IIdentityUserRepository _userRepository;
    private readonly ILookupNormalizer _normalizer;

    /// <summary>Creates the service.</summary>
    public IdentityUserIntegrationService(IIdentityUserRepository userRepository, ILookupNormalizer normalizer)
    {
        _userRepository = userRepository;
        _normalizer = normalizer;
    }

    /// <inheritdoc />
    public virtual async Task<string[]> GetRoleNamesAsync(Guid id) => [.. await _userRepository.GetRoleNamesAsync(id)];

    /// <inheritdoc />
    public virtual async Task<UserData?> FindByIdAsync(Guid id) =>
        (await _userRepository.FindAsync(id, includeDetails: false))?.ToUserData();

    /// <inheritdoc />
    public virtual async Task<UserData?> FindByUserNameAsync(string userName) =>
        (await _userRepository.FindByNormalizedUserNameAsync(_normalizer.NormalizeName(userName), includeDetails: false))?.ToUserData();

    /// <inheritdoc />
    public virtual async Task<ListResultDto<UserData>> SearchAsync(UserLookupSearchInputDto input)
    {
        var users = await _userRepository.GetListAsync(input.Sorting, input.MaxResultCount, input.SkipCount, input.Filter);
        return new ListResultDto<UserData>([.. users.Select(user => user.ToUserData())]);
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<UserData>> SearchByIdsAsync(Guid[] ids) =>
        new([.. (await _userRepository.GetListByIdsAsync(ids)).Select(user => user.ToUserData())]);

    /// <inheritdoc />
    public virtual Task<long> GetCountAsync(UserLookupCountInputDto input) => _userRepository.GetCountAsync(input.Filter);
}
