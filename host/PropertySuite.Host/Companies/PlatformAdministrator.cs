namespace PropertySuite.Host;

/// <summary>The administrator of the installation (平台管理员): outside of every company, creates companies and sees none of their data.</summary>
public static class PlatformAdministrator
{
    /// <summary>The name to sign in with.</summary>
    public const string UserName = "platform";

    /// <summary>The address.</summary>
    public const string EmailAddress = "platform@propertysuite.example";
}
