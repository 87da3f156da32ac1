using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using PropertySuite.Sites;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace PropertySuite.Administration;

/// <summary>
/// Recognises API clients by their tokens. Every call asks the database, so that a revoked token or a client that was switched off is
/// refused at the next call on every host.
/// </summary>
public class BearerTokenHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder,
    ApiTokenService tokens,
    IUnitOfWorkManager unitOfWorkManager) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer";
    private const int MaxTokenLength = 128;
    private const string Challenge = "Bearer realm=\"PropertySuite\", error=\"invalid_token\"";

    /// <summary>Whether the caller shows a token, or what is meant to be one.</summary>
    public static bool HasBearer(HttpRequest request)
    {
        var header = request.Headers.Authorization.ToString().TrimStart();
        return header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            && (header.Length == Prefix.Length || char.IsWhiteSpace(header[Prefix.Length]));
    }

    /// <inheritdoc />
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!HasBearer(Request))
        {
            return AuthenticateResult.NoResult();
        }

        var token = Request.Headers.Authorization.ToString().Trim()[Prefix.Length..].Trim();
        if (token.Length > MaxTokenLength || !token.StartsWith(OpaqueSecret.TokenPrefix, StringComparison.Ordinal))
        {
            return Refuse("This is no token.");
        }

        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var holder = await tokens.FindHolderAsync(token);
        await unitOfWork.CompleteAsync();
        return holder is null
            ? Refuse("The token is unknown, has ended or was revoked.")
            : AuthenticateResult.Success(new AuthenticationTicket(ToPrincipal(holder), Scheme.Name));
    }

    /// <inheritdoc />
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers.WWWAuthenticate = Challenge;
        return Task.CompletedTask;
    }

    private AuthenticateResult Refuse(string reason)
    {
        // Whoever writes the refusal later, the program reads why its token did not help.
        Response.OnStarting(() =>
        {
            if (Response.StatusCode == StatusCodes.Status401Unauthorized)
            {
                Response.Headers.WWWAuthenticate = Challenge;
            }

            return Task.CompletedTask;
        });
        return AuthenticateResult.Fail(reason);
    }

    private ClaimsPrincipal ToPrincipal(ApiTokenHolder holder)
    {
        var client = holder.Client;
        var identity = new ClaimsIdentity(Scheme.Name, AbpClaimTypes.UserName, AbpClaimTypes.Role);
        identity.AddClaim(new Claim(AbpClaimTypes.ClientId, client.ClientId));
        identity.AddClaim(new Claim(AbpClaimTypes.UserName, client.Name));
        if (client.TenantId is { } tenantId)
        {
            identity.AddClaim(new Claim(AbpClaimTypes.TenantId, tenantId.ToString()));
        }

        identity.AddClaims(holder.Token.Scopes.Select(scope => new Claim(ApiTokenScopeValueProvider.ScopeClaim, scope)));
        if (client.CoversAllSites)
        {
            identity.AddClaim(new Claim(SiteClaimTypes.AllSites, "true"));
        }

        identity.AddClaims(client.SiteIds.Select(siteId => new Claim(SiteClaimTypes.SiteId, siteId.ToString())));
        return new ClaimsPrincipal(identity);
    }
}
