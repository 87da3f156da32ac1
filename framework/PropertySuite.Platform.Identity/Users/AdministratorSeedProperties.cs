namespace PropertySuite.Identity;

/// <summary>Seed properties of the first administrator that ABP does not have.</summary>
public static class AdministratorSeedProperties
{
    /// <summary>True: the password is somebody else's choice and has to be changed at the first sign-in.</summary>
    public const string MustChangePassword = "PropertySuite.AdminMustChangePassword";
}
