namespace PropertySuite.Sites;

/// <summary>What other modules need of a site.</summary>
public class SiteSummaryDto
{
    /// <summary>Id.</summary>
    public Guid Id { get; set; }

    /// <summary>Short code.</summary>
    public string Code { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it is used for.</summary>
    public List<PropertyKind> Kinds { get; set; } = [];

    /// <summary>Published service phone.</summary>
    public string? ServicePhone { get; set; }

    /// <summary>IANA name of the time zone.</summary>
    public string TimeZoneId { get; set; } = "";
}
