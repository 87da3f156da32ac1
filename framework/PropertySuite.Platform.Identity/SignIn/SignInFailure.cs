namespace PropertySuite.Identity;

/// <summary>Why a step of signing in did not let somebody in.</summary>
public enum SignInFailure
{
    /// <summary>There is no such user or company, the password is wrong, or several companies have a user of that name.</summary>
    InvalidUserNameOrPassword,

    /// <summary>The password is right, but the user is inactive or something must be confirmed first.</summary>
    NotAllowed,

    /// <summary>Too many wrong passwords or codes; what was typed was not looked at.</summary>
    LockedOut,

    /// <summary>The password is right, but the user has to set a new one first.</summary>
    PasswordChangeRequired,

    /// <summary>A new password was sent for a user who does not have to set one.</summary>
    PasswordChangeNotDue,

    /// <summary>The password is right; a code is needed too.</summary>
    TwoFactorRequired,

    /// <summary>The code is wrong, or has been used before.</summary>
    InvalidTwoFactorCode,

    /// <summary>A code was sent without a right password shortly before.</summary>
    TwoFactorStepExpired,
}
