namespace PropertySuite.Sites;

/// <summary>Where a user works.</summary>
public class UserSitesDto
{
    /// <summary>Whether it is every site of the company.</summary>
    public bool CoversAllSites { get; set; }

    /// <summary>The sites; empty where it is every one.</summary>
    public List<Guid> SiteIds { get; set; } = [];
}
