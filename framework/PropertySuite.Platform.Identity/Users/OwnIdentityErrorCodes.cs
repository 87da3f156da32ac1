namespace PropertySuite.Identity;

/// <summary>Codes of business errors that ABP's identity module does not have.</summary>
public static class OwnIdentityErrorCodes
{
    /// <summary>A unit cannot be moved below itself.</summary>
    public const string UnitBelowItself = "PropertySuite.Identity:UnitBelowItself";

    /// <summary>The tree of units would become deeper than its codes can say.</summary>
    public const string UnitTooDeep = "PropertySuite.Identity:UnitTooDeep";

    /// <summary>Afterwards nobody active would have the role admin.</summary>
    public const string LastAdministrator = "PropertySuite.Identity:LastAdministrator";

    /// <summary>The second factor is on; it has to be switched off before another authenticator is set up.</summary>
    public const string TwoFactorIsOn = "PropertySuite.Identity:TwoFactorIsOn";

    /// <summary>No authenticator has been set up, or the second factor is off.</summary>
    public const string TwoFactorIsOff = "PropertySuite.Identity:TwoFactorIsOff";

    /// <summary>The own second factor is switched off in the profile, with the password.</summary>
    public const string OwnTwoFactorReset = "PropertySuite.Identity:OwnTwoFactorReset";

    /// <summary>The own password is changed in the profile, with the one before.</summary>
    public const string OwnPasswordReset = "PropertySuite.Identity:OwnPasswordReset";

    /// <summary>The caller lacks a permission that is to be given, itself or by way of a role.</summary>
    public const string NotYoursToGive = "PropertySuite.Identity:NotYoursToGive";

    /// <summary>The account may do something that the caller may not.</summary>
    public const string UserHasMoreRights = "PropertySuite.Identity:UserHasMoreRights";

    /// <summary>The role admin keeps every permission.</summary>
    public const string AdminRolePermissions = "PropertySuite.Identity:AdminRolePermissions";

    /// <summary>Too many wrong passwords or codes.</summary>
    public const string LockedOut = "PropertySuite.Identity:LockedOut";
}
