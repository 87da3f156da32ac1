using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace PropertySuite.Administration;

/// <summary>Asks for a token (RFC 6749 section 4.4.2). Client id and secret may come as HTTP Basic authentication instead.</summary>
public class TokenRequest
{
    /// <summary>Must be <c>client_credentials</c>.</summary>
    [FromForm(Name = "grant_type")]
    public string? GrantType { get; set; }

    /// <summary>Names of permissions separated by blanks; without it, all that the client has.</summary>
    [FromForm(Name = "scope")]
    public string? Scope { get; set; }

    /// <summary>Client id.</summary>
    [FromForm(Name = "client_id")]
    public string? ClientId { get; set; }

    /// <summary>Client secret.</summary>
    [FromForm(Name = "client_secret")]
    public string? ClientSecret { get; set; }
}

/// <summary>Ends a token (RFC 7009). Client id and secret may come as HTTP Basic authentication instead.</summary>
public class RevocationRequest
{
    /// <summary>The token.</summary>
    [FromForm(Name = "token")]
    public string? Token { get; set; }

    /// <summary>Client id.</summary>
    [FromForm(Name = "client_id")]
    public string? ClientId { get; set; }

    /// <summary>Client secret.</summary>
    [FromForm(Name = "client_secret")]
    public string? ClientSecret { get; set; }
}

/// <summary>A token (RFC 6749 section 5.1).</summary>
public class TokenResponse
{
    /// <summary>The token, to be sent as <c>Authorization: Bearer …</c>.</summary>
    [JsonPropertyName("access_token")]
    public string AccessToken { get; set; } = "";

    /// <summary>Always <c>Bearer</c>.</summary>
    [JsonPropertyName("token_type")]
    public string TokenType { get; set; } = "Bearer";

    /// <summary>Seconds until it ends.</summary>
    [JsonPropertyName("expires_in")]
    public int ExpiresIn { get; set; }

    /// <summary>Names of the permissions that it can be used for, separated by blanks.</summary>
    [JsonPropertyName("scope")]
    public string Scope { get; set; } = "";
}

/// <summary>Why there is no token (RFC 6749 section 5.2).</summary>
public class OAuthErrorResponse
{
    /// <summary><c>invalid_request</c>, <c>invalid_client</c>, <c>unsupported_grant_type</c> or <c>invalid_scope</c>.</summary>
    [JsonPropertyName("error")]
    public string Error { get; set; } = "";

    /// <summary>For the programmer, in English.</summary>
    [JsonPropertyName("error_description")]
    public string Description { get; set; } = "";
}
