namespace PropertySuite.Sites;

/// <summary>
/// Claims by which a caller that is no user brings its own site scope, for example a program with a token. A user's scope never comes from
/// claims but from memberships.
/// </summary>
public static class SiteClaimTypes
{
    /// <summary>Id of a site of the caller; one claim for each.</summary>
    public const string SiteId = "site_id";

    /// <summary>Present when the caller works in every site of its company.</summary>
    public const string AllSites = "all_sites";
}
