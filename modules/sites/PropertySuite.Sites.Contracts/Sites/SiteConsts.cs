namespace PropertySuite.Sites;

/// <summary>Lengths of a site's fields.</summary>
public static class SiteConsts
{
    /// <summary>Longest site code; it leads every document number.</summary>
    public const int MaxCodeLength = 12;

    /// <summary>Letters and digits only, for a code goes into document numbers and file names.</summary>
    public const string CodePattern = "^[A-Za-z0-9]+$";

    /// <summary>Longest name.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest address.</summary>
    public const int MaxAddressLength = 256;

    /// <summary>Longest service phone.</summary>
    public const int MaxPhoneLength = 32;

    /// <summary>Longest IANA time-zone name.</summary>
    public const int MaxTimeZoneIdLength = 64;

    /// <summary>Time zone of a site when none is given.</summary>
    public const string DefaultTimeZoneId = "Asia/Shanghai";
}
