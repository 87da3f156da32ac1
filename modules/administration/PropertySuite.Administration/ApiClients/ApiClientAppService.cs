using Microsoft.AspNetCore.Authorization;
using PropertySuite.Administration.Permissions;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <inheritdoc cref="IApiClientAppService" />
[Authorize(AdministrationPermissions.ApiClients.Default)]
public class ApiClientAppService(IApiClientRepository clients, IApiAccessTokenRepository tokens, ApiClientRights rights)
    : AdministrationAppService, IApiClientAppService
{
    /// <inheritdoc />
    public virtual async Task<ApiClientDto> GetAsync(Guid id)
    {
        rights.CheckCaller();
        return await ToDetailAsync(await clients.GetAsync(id));
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<ApiClientListItemDto>> GetListAsync(GetApiClientListInput input)
    {
        rights.CheckCaller();
        return (await clients.GetPageAsync(input)).ToDto(client => Fill(new ApiClientListItemDto(), client));
    }

    /// <inheritdoc />
    public virtual async Task<ListResultDto<GrantablePermissionGroupDto>> GetGrantablePermissionsAsync()
    {
        rights.CheckCaller();
        return new ListResultDto<GrantablePermissionGroupDto>(await rights.GetGrantableAsync());
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.ApiClients.Manage)]
    public virtual async Task<ApiClientSecretDto> CreateAsync(CreateApiClientDto input)
    {
        rights.CheckCaller();
        await rights.CheckAsync(input, permissionsBefore: [], sitesBefore: []);
        var request = input.ClientKey is { } key ? ClientRequest.Of(key, input) : null;
        if (request is not null && await clients.ClaimKeyAsync(request.Key) is { } earlier)
        {
            return earlier.RepeatedBy(request, CurrentUser.Id).LastUsedAt is null ? await ReplaceSecretAsync(earlier, oldSecretHours: 0) : throw new ClientKeyTakenException();
        }

        var secret = OpaqueSecret.NewClientSecret();
        var client = new ApiClient(GuidGenerator.Create(), ClientIds.New(), secret, Clock.Now)
            .AskedForBy(request)
            .Describe(input.Name, input.Description, input.ExpiresAt)
            .WorkIn(input.CoversAllSites, input.SiteIds);
        await clients.InsertAsync(client, autoSave: true);
        await rights.GrantAsync(client, input.Permissions);
        return new ApiClientSecretDto { Client = await ToDetailAsync(client), ClientSecret = secret.Value };
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.ApiClients.Manage)]
    public virtual async Task<ApiClientDto> UpdateAsync(Guid id, UpdateApiClientDto input)
    {
        rights.CheckCaller();
        var client = await clients.GetAsync(id);
        await rights.CheckAsync(input, await rights.GetGrantedAsync(client), client.SiteIds);
        client.CheckConcurrencyStamp(input);
        client.Describe(input.Name, input.Description, input.ExpiresAt)
            .WorkIn(input.CoversAllSites, input.SiteIds)
            .SetActive(input.IsActive);
        client.LastModificationTime = Clock.Now;
        await clients.UpdateAsync(client, autoSave: true);
        if (!client.IsActive)
        {
            await tokens.RevokeAllAsync(client.Id, Clock.Now);
        }

        await rights.GrantAsync(client, input.Permissions);
        return await ToDetailAsync(client);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.ApiClients.Manage)]
    public virtual async Task<ApiClientSecretDto> RotateSecretAsync(Guid id, RotateApiClientSecretDto input)
    {
        rights.CheckCaller();
        var client = await clients.GetAsync(id);
        await rights.CheckHoldsAllAsync(client);
        return await ReplaceSecretAsync(client, input.OldSecretHours);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.ApiClients.Manage)]
    public virtual async Task<ApiClientDto> RetireOldSecretAsync(Guid id)
    {
        rights.CheckCaller();
        var client = await clients.GetAsync(id);
        client.RetireOldSecret();
        await clients.UpdateAsync(client, autoSave: true);
        await tokens.RevokeAllAsync(client.Id, Clock.Now);
        return await ToDetailAsync(client);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.ApiClients.Manage)]
    public virtual async Task RevokeTokensAsync(Guid id)
    {
        rights.CheckCaller();
        await tokens.RevokeAllAsync((await clients.GetAsync(id)).Id, Clock.Now);
    }

    /// <inheritdoc />
    public virtual async Task<PageDto<ApiAccessTokenDto>> GetTokensAsync(Guid id, GetApiAccessTokensInput input)
    {
        rights.CheckCaller();
        var client = await clients.GetAsync(id);
        return (await tokens.GetPageAsync(client.Id, input.IncludeEnded ? null : Clock.Now, PageRequest.Of(input))).ToDto(ToDto);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.ApiClients.Manage)]
    public virtual async Task RevokeTokenAsync(Guid id, Guid tokenId)
    {
        rights.CheckCaller();
        var client = await clients.GetAsync(id);
        var token = await tokens.FindAsync(candidate => candidate.Id == tokenId && candidate.ApiClientId == client.Id)
            ?? throw new EntityNotFoundException(typeof(ApiAccessToken), tokenId);
        token.Revoke(Clock.Now);
        await tokens.UpdateAsync(token, autoSave: true);
    }

    /// <inheritdoc />
    [Authorize(AdministrationPermissions.ApiClients.Manage)]
    public virtual async Task DeleteAsync(Guid id)
    {
        rights.CheckCaller();
        var client = await clients.GetAsync(id);
        await tokens.DeleteAsync(token => token.ApiClientId == client.Id);
        await rights.GrantAsync(client, []);
        client.RetireOldSecret();
        await clients.DeleteAsync(client, autoSave: true);
    }

    /// <summary>Who has the old secret's tokens has them no longer than the old secret: with it they go, at once or when it ends.</summary>
    private async Task<ApiClientSecretDto> ReplaceSecretAsync(ApiClient client, int oldSecretHours)
    {
        var secret = OpaqueSecret.NewClientSecret();
        var now = Clock.Now;
        client.Rotate(secret, now, now.AddHours(oldSecretHours));
        await clients.UpdateAsync(client, autoSave: true);
        await tokens.EndByAsync(client.Id, now.AddHours(oldSecretHours), now);
        return new ApiClientSecretDto { Client = await ToDetailAsync(client), ClientSecret = secret.Value };
    }

    private async Task<ApiClientDto> ToDetailAsync(ApiClient client)
    {
        var detail = Fill(new ApiClientDto(), client);
        detail.Permissions = [.. (await rights.GetGrantedAsync(client)).Order(StringComparer.Ordinal)];
        return detail;
    }

    private T Fill<T>(T dto, ApiClient client)
        where T : ApiClientListItemDto
    {
        var hasOldSecret = client.OldSecretExpiresAt > Clock.Now;
        dto.Id = client.Id;
        dto.ClientId = client.ClientId;
        dto.Name = client.Name;
        dto.Description = client.Description;
        dto.IsActive = client.IsActive;
        dto.ExpiresAt = client.ExpiresAt;
        dto.CoversAllSites = client.CoversAllSites;
        dto.SiteIds = [.. client.SiteIds];
        dto.SecretPrefix = client.SecretPrefix;
        dto.SecretCreatedAt = client.SecretCreatedAt;
        dto.OldSecretPrefix = hasOldSecret ? client.OldSecretPrefix : null;
        dto.OldSecretExpiresAt = hasOldSecret ? client.OldSecretExpiresAt : null;
        dto.LastUsedAt = client.LastUsedAt;
        dto.CreationTime = client.CreationTime;
        dto.CreatorId = client.CreatorId;
        dto.LastModificationTime = client.LastModificationTime;
        dto.LastModifierId = client.LastModifierId;
        dto.ConcurrencyStamp = client.ConcurrencyStamp;
        return dto;
    }

    private static ApiAccessTokenDto ToDto(ApiAccessToken token) => new()
    {
        Id = token.Id,
        CreationTime = token.CreationTime,
        ExpiresAt = token.ExpiresAt,
        RevokedAt = token.RevokedAt,
        Scopes = [.. token.Scopes],
    };
}
