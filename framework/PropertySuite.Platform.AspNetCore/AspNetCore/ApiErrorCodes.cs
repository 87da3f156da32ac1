namespace PropertySuite.AspNetCore;

/// <summary>Codes of refusals that a client answers otherwise than by showing them.</summary>
public static class ApiErrorCodes
{
    /// <summary>
    /// HTTP status 401: nobody is signed in, or the session has ended. The same call is right after signing in again, whereas 403 stays what it is.
    /// </summary>
    public const string SignInRequired = "PropertySuite:SignInRequired";

    /// <summary>HTTP status 400: the anti-forgery token belongs to another session. The same call is right with a new token.</summary>
    public const string StaleAntiForgeryToken = "PropertySuite:StaleAntiForgeryToken";
}
