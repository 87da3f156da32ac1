namespace PropertySuite.Identity;

/// <summary>What somebody tried in order to sign in.</summary>
/// <param name="Kind">Which step.</param>
/// <param name="TypedName">The user name or address as typed; in the second step the user's name.</param>
/// <param name="Company">Whose users the name could mean.</param>
/// <param name="IsRemembered">Whether the session is to outlast the browser.</param>
public sealed record SignInStep(SignInStepKind Kind, string TypedName, SignInCompany Company, bool IsRemembered);

/// <summary>The steps of signing in.</summary>
public enum SignInStepKind
{
    /// <summary>Name and password.</summary>
    Password,

    /// <summary>The code of an authenticator, or a recovery code.</summary>
    TwoFactor,

    /// <summary>A new password that had to be set.</summary>
    PasswordChange,
}
