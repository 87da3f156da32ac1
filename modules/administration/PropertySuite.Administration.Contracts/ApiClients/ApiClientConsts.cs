namespace PropertySuite.Administration;

/// <summary>Lengths and limits of API clients.</summary>
public static class ApiClientConsts
{
    /// <summary>Longest client id.</summary>
    public const int MaxClientIdLength = 64;

    /// <summary>Longest name; it is what stands as the actor in timelines and logs.</summary>
    public const int MaxNameLength = 64;

    /// <summary>Longest description.</summary>
    public const int MaxDescriptionLength = 500;

    /// <summary>Most sites that a client can be limited to; more than that is "all sites".</summary>
    public const int MaxSites = 200;

    /// <summary>Most permissions in one request.</summary>
    public const int MaxPermissions = 500;

    /// <summary>Longest time that an old secret stays valid after a new one was given out, in hours (30 days).</summary>
    public const int MaxOldSecretHours = 720;

    /// <summary>Characters of a secret that are kept in the clear, for people to recognise it by.</summary>
    public const int SecretPrefixLength = 10;
}
