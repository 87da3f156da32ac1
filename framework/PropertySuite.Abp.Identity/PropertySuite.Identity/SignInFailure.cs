namespace PropertySuite.Identity;

/// <summary>Why a user name and password did not let somebody in.</summary>
public enum SignInFailure
{
    /// <summary>There is no such user, the password is wrong, or several companies have a user of that name.</summary>
    InvalidUserNameOrPassword,

    /// <summary>The password is right, but the user is inactive or something must be confirmed first.</summary>
    NotAllowed,

    /// <summary>Too many wrong passwords; the password was not looked at.</summary>
    LockedOut,
}
