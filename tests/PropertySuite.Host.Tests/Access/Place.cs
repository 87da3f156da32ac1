using PropertySuite.Testing;

namespace PropertySuite.Host.Access;

/// <summary>A part of the installation's data that others must not see: a site of a company.</summary>
/// <param name="Name">For messages.</param>
/// <param name="TenantId">The company.</param>
/// <param name="SiteId">The site.</param>
/// <param name="Marker">Stands in every text that is recorded there, and nowhere else.</param>
public sealed record Place(string Name, Guid TenantId, Guid SiteId, string Marker)
{
    /// <summary>Where most callers work.</summary>
    public static Place North => new("north", TestCompany.Id, TestCompany.NorthSiteId, "zqnorth");

    /// <summary>Another site of the same company.</summary>
    public static Place South => new("south", TestCompany.Id, TestCompany.SouthSiteId, "zqsouth");

    /// <summary>Another company.</summary>
    public static Place Other => new("the other company", OtherCompany.Id, OtherCompany.SiteId, "zqother");

    /// <summary>Those who run the installation. They manage companies and see nothing in them.</summary>
    public static Place Platform => new("the platform", Guid.Empty, Guid.Empty, "zqplatform");

    /// <summary>The place of a site; null when it is none of them.</summary>
    public static Place? Of(Guid siteId) => new[] { North, South, Other }.FirstOrDefault(place => place.SiteId == siteId);
}
