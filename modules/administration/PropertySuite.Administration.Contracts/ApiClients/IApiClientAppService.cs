using PropertySuite.Paging;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Validation;

namespace PropertySuite.Administration;

/// <summary>
/// Programs that use the API on their own behalf (HTTP: <c>/api/administration/api-client</c>). Only people manage them: a client can
/// neither make nor change clients.
/// </summary>
public interface IApiClientAppService : IApplicationService
{
    /// <summary>One client with its permissions.</summary>
    Task<ApiClientDto> GetAsync(Guid id);

    /// <summary>Clients of the company, newest first; sortable by name, creationTime, lastUsedAt.</summary>
    Task<PageDto<ApiClientListItemDto>> GetListAsync(GetApiClientListInput input);

    /// <summary>The permissions that a client can be given.</summary>
    Task<ListResultDto<GrantablePermissionGroupDto>> GetGrantablePermissionsAsync();

    /// <summary>Makes a client and its first secret.</summary>
    /// <exception cref="AbpValidationException">A permission or site is unknown, or not the caller's to give.</exception>
    Task<ApiClientSecretDto> CreateAsync(CreateApiClientDto input);

    /// <summary>Changes a client. Permissions taken away are gone at its next call; new ones need a new token.</summary>
    /// <exception cref="AbpValidationException">A permission or site is unknown, or not the caller's to give.</exception>
    Task<ApiClientDto> UpdateAsync(Guid id, UpdateApiClientDto input);

    /// <summary>Gives out a new secret; the old one works on for the hours given. An even older one ends now.</summary>
    Task<ApiClientSecretDto> RotateSecretAsync(Guid id, RotateApiClientSecretDto input);

    /// <summary>Ends the old secret now.</summary>
    Task<ApiClientDto> RetireOldSecretAsync(Guid id);

    /// <summary>Ends all tokens of the client now; its secret still gets new ones.</summary>
    Task RevokeTokensAsync(Guid id);

    /// <summary>Tokens of a client, newest first.</summary>
    Task<PageDto<ApiAccessTokenDto>> GetTokensAsync(Guid id, GetApiAccessTokensInput input);

    /// <summary>Ends one token now.</summary>
    Task RevokeTokenAsync(Guid id, Guid tokenId);

    /// <summary>Removes a client with its permissions, secrets and tokens.</summary>
    Task DeleteAsync(Guid id);
}
