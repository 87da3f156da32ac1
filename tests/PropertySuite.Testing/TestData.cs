namespace PropertySuite.Testing;

/// <summary>The company that most tests work in, with two sites that must not see each other.</summary>
public static class TestCompany
{
    /// <summary>The company (ABP tenant).</summary>
    public static Guid Id { get; internal set; }

    /// <summary>A site of the company, with buildings 1 and 2 of two entrances and five floors each.</summary>
    public static Guid NorthSiteId { get; } = new("00000000-0000-0000-0000-0000000000a1");

    /// <summary>Another site of the company, in which the north site's people do not work.</summary>
    public static Guid SouthSiteId { get; } = new("00000000-0000-0000-0000-0000000000a2");
}

/// <summary>A second company in the same installation.</summary>
public static class OtherCompany
{
    /// <summary>The company (ABP tenant).</summary>
    public static Guid Id { get; internal set; }

    /// <summary>Its only site.</summary>
    public static Guid SiteId { get; } = new("00000000-0000-0000-0000-0000000000b1");
}

/// <summary>Sign-ins of the tests. All have the same password.</summary>
public static class TestUsers
{
    /// <summary>The password.</summary>
    public const string Password = "1q2w3E*";

    /// <summary>Administrator of the installation, outside of every company.</summary>
    public const string Platform = "platform";

    /// <summary>Administrator of the company; sees all sites and has no business rights.</summary>
    public const string Admin = "admin";

    /// <summary>Front desk and customer-service assistant of the north site, one person as in most property offices.</summary>
    public const string FrontDesk = "frontdesk";

    /// <summary>Customer-service manager of the north site.</summary>
    public const string Manager = "csmanager";

    /// <summary>Technician of the north site.</summary>
    public const string Technician = "technician";

    /// <summary>Another technician of the north site.</summary>
    public const string SecondTechnician = "technician2";

    /// <summary>Site admin of the north site.</summary>
    public const string SiteAdmin = "siteadmin";

    /// <summary>Headquarters: reads all sites.</summary>
    public const string Headquarters = "hq";

    /// <summary>Customer-service manager of the south site.</summary>
    public const string SouthManager = "southmanager";

    /// <summary>Technician of the south site.</summary>
    public const string SouthTechnician = "southtechnician";

    /// <summary>Customer-service manager of the other company.</summary>
    public const string OtherCompanyManager = "othermanager";
}
