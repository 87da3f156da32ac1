using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;

namespace PropertySuite.Administration;

/// <summary>Tokens for API clients: OAuth 2.0 client credentials, answered in OAuth's own JSON.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[DisableAuditing]
[Route("connect")]
public class ConnectController(ApiTokenService tokens) : AbpControllerBase
{
    private const string BasicScheme = "Basic ";

    /// <summary>Gives a client a token.</summary>
    [HttpPost("token")]
    [ProducesResponseType<TokenResponse>(StatusCodes.Status200OK)]
    [ProducesResponseType<OAuthErrorResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<OAuthErrorResponse>(StatusCodes.Status401Unauthorized)]
    public virtual Task<IActionResult> TokenAsync([FromForm] TokenRequest input) => AnswerAsync(async () =>
    {
        var (id, secret) = ReadCredentials(input.ClientId, input.ClientSecret);
        if (input.GrantType is null or "")
        {
            throw new OAuthException("invalid_request", "grant_type is missing.");
        }

        if (input.GrantType != "client_credentials")
        {
            throw new OAuthException("unsupported_grant_type", "The only grant type is client_credentials.");
        }

        var issued = await tokens.IssueAsync(id, secret, input.Scope);
        return new OkObjectResult(new TokenResponse
        {
            AccessToken = issued.AccessToken, ExpiresIn = issued.ExpiresIn, Scope = issued.Scope,
        });
    });

    /// <summary>Ends a token of the client. Also answers 200 when it is none, as RFC 7009 wants it.</summary>
    [HttpPost("revoke")]
    [ProducesResponseType(StatusCodes.Status200OK)]
    [ProducesResponseType<OAuthErrorResponse>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<OAuthErrorResponse>(StatusCodes.Status401Unauthorized)]
    public virtual Task<IActionResult> RevokeAsync([FromForm] RevocationRequest input) => AnswerAsync(async () =>
    {
        var (id, secret) = ReadCredentials(input.ClientId, input.ClientSecret);
        if (string.IsNullOrEmpty(input.Token))
        {
            throw new OAuthException("invalid_request", "token is missing.");
        }

        await tokens.RevokeAsync(id, secret, input.Token);
        return new OkResult();
    });

    private async Task<IActionResult> AnswerAsync(Func<Task<IActionResult>> work)
    {
        Response.Headers.CacheControl = "no-store";
        Response.Headers.Pragma = "no-cache";
        try
        {
            if (!Request.HasFormContentType)
            {
                throw new OAuthException("invalid_request", "The body must be application/x-www-form-urlencoded.");
            }

            if (Request.Form.Any(field => field.Value.Count > 1))
            {
                throw new OAuthException("invalid_request", "A parameter is given more than once.");
            }

            return await work();
        }
        catch (OAuthException exception)
        {
            var isClient = exception.Error == OAuthException.InvalidClientError;
            if (isClient)
            {
                Response.Headers.WWWAuthenticate = "Basic realm=\"PropertySuite\", charset=\"UTF-8\"";
            }

            return new ObjectResult(new OAuthErrorResponse { Error = exception.Error, Description = exception.Message })
            {
                StatusCode = isClient ? StatusCodes.Status401Unauthorized : StatusCodes.Status400BadRequest,
            };
        }
    }

    private (string Id, string Secret) ReadCredentials(string? formId, string? formSecret)
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(BasicScheme, StringComparison.OrdinalIgnoreCase))
        {
            return string.IsNullOrEmpty(formId) || string.IsNullOrEmpty(formSecret)
                ? throw OAuthException.InvalidClient()
                : (formId, formSecret);
        }

        if (!string.IsNullOrEmpty(formSecret))
        {
            throw new OAuthException("invalid_request", "The client shows its secret in two ways.");
        }

        var encoded = header[BasicScheme.Length..].Trim();
        var bytes = new byte[encoded.Length];
        if (!Convert.TryFromBase64String(encoded, bytes, out var length))
        {
            throw OAuthException.InvalidClient();
        }

        var pair = Encoding.UTF8.GetString(bytes, 0, length).Split(':', 2);
        return pair.Length == 2 && pair[0].Length > 0
            ? (Uri.UnescapeDataString(pair[0].Replace('+', ' ')), Uri.UnescapeDataString(pair[1].Replace('+', ' ')))
            : throw OAuthException.InvalidClient();
    }
}
