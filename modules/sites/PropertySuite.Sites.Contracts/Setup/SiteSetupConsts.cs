namespace PropertySuite.Sites;

/// <summary>Lengths in the setting up of sites.</summary>
public static class SiteSetupConsts
{
    /// <summary>Longest key of a step.</summary>
    public const int MaxStepLength = 64;

    /// <summary>Most sites that can be asked for by name at once.</summary>
    public const int MaxSiteIds = 200;
}
