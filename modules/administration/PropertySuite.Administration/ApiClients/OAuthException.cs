namespace PropertySuite.Administration;

/// <summary>An error in the words of OAuth 2.0 (RFC 6749 section 5.2).</summary>
public class OAuthException(string error, string description) : Exception(description)
{
    /// <summary>Code of a client that is unknown, switched off, expired, or shows a wrong secret.</summary>
    public const string InvalidClientError = "invalid_client";

    /// <summary>The code.</summary>
    public string Error { get; } = error;

    /// <summary>The one answer to everything that is wrong with client or secret.</summary>
    public static OAuthException InvalidClient() => new(InvalidClientError, "Unknown client or wrong secret.");
}

/// <summary>A token as it is handed out.</summary>
/// <param name="AccessToken">The token itself.</param>
/// <param name="ExpiresIn">Seconds until it ends.</param>
/// <param name="Scope">Names of the permissions that it can be used for, separated by blanks.</param>
public sealed record IssuedToken(string AccessToken, int ExpiresIn, string Scope);
