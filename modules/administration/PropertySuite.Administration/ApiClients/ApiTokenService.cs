using Volo.Abp.Data;
using Volo.Abp.Domain.Services;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;

namespace PropertySuite.Administration;

/// <summary>Gives clients their tokens and takes them back (OAuth 2.0, RFC 6749 section 4.4 and RFC 7009).</summary>
public class ApiTokenService(
    IApiClientRepository clients,
    IApiAccessTokenRepository tokens,
    ApiClientRights rights,
    ITenantStore companies,
    ISettingProvider settings,
    IDataFilter dataFilter) : DomainService
{
    private const int DefaultMinutes = 60;

    /// <summary>Gives a client a token.</summary>
    /// <param name="clientId">What the caller says it is.</param>
    /// <param name="clientSecret">What the caller shows for it.</param>
    /// <param name="scope">Names of permissions separated by blanks, to get a token for fewer than the client has; empty for all.</param>
    /// <exception cref="OAuthException">Wrong client or secret, which are told apart by nothing; or a scope that the client lacks.</exception>
    public virtual async Task<IssuedToken> IssueAsync(string clientId, string clientSecret, string? scope)
    {
        var now = Clock.Now;
        var client = await AuthenticateAsync(clientId, clientSecret, now);
        using var company = CurrentTenant.Change(client.TenantId);
        var granted = await rights.GetGrantedAsync(client);
        string[] wanted = [.. (scope ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Distinct()];
        if (wanted.Except(granted).Any())
        {
            throw new OAuthException("invalid_scope", "The client does not have all of the permissions asked for.");
        }

        var minutes = Math.Clamp(await settings.GetAsync(AdministrationSettings.ApiTokenMinutes, DefaultMinutes), 1, 24 * 60);
        var lifetime = TimeSpan.FromMinutes(minutes);
        var end = client.EndFor(clientSecret) is { } secretEnd && secretEnd < now + lifetime ? secretEnd : now + lifetime;
        var secret = OpaqueSecret.NewToken();
        var token = new ApiAccessToken(GuidGenerator.Create(), client, secret.Hash, wanted.Length > 0 ? wanted : granted, now, end);
        await tokens.InsertAsync(token, autoSave: true);
        await clients.TouchAsync(client.Id, now);
        return new IssuedToken(secret.Value, (int)(end - now).TotalSeconds, string.Join(' ', token.Scopes));
    }

    /// <summary>Ends a token of the client. What is no token of this client is nobody's business and no error.</summary>
    /// <exception cref="OAuthException">Wrong client or secret.</exception>
    public virtual async Task RevokeAsync(string clientId, string clientSecret, string token)
    {
        var now = Clock.Now;
        var client = await AuthenticateAsync(clientId, clientSecret, now);
        using var company = CurrentTenant.Change(client.TenantId);
        var hash = OpaqueSecret.HashOf(token);
        if (await tokens.FindAsync(candidate => candidate.Hash == hash && candidate.ApiClientId == client.Id) is { } stored)
        {
            stored.Revoke(now);
            await tokens.UpdateAsync(stored, autoSave: true);
        }
    }

    /// <summary>The holder of a token that works now, of whatever company, or null.</summary>
    public virtual async Task<ApiTokenHolder?> FindHolderAsync(string token)
    {
        var now = Clock.Now;
        using (dataFilter.Disable<IMultiTenant>())
        {
            var holder = await tokens.FindAsync(OpaqueSecret.HashOf(token));
            if (holder is null || !holder.Token.IsLive(now) || !await MayCallAsync(holder.Client, now))
            {
                return null;
            }

            await clients.TouchAsync(holder.Client.Id, now);
            return holder;
        }
    }

    private async Task<ApiClient> AuthenticateAsync(string clientId, string clientSecret, DateTime now)
    {
        ApiClient? client;
        using (dataFilter.Disable<IMultiTenant>())
        {
            client = clientId.Length <= ApiClientConsts.MaxClientIdLength ? await clients.FindByClientIdAsync(clientId) : null;
        }

        var knows = client?.Knows(clientSecret, now) ?? OpaqueSecret.Matches(clientSecret, hash: null);
        return client is not null && knows && await MayCallAsync(client, now) ? client : throw OAuthException.InvalidClient();
    }

    /// <summary>Whether the client works, and its company is still there.</summary>
    private async Task<bool> MayCallAsync(ApiClient client, DateTime now) =>
        client.MayCall(now) && (client.TenantId is not { } companyId || await companies.FindAsync(companyId) is { IsActive: true });
}
