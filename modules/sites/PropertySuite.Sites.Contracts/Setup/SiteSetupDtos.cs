using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Sites;

/// <summary>How far a site is set up.</summary>
public class SiteSetupDto
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Code of the site.</summary>
    public string SiteCode { get; set; } = "";

    /// <summary>Name of the site.</summary>
    public string SiteName { get; set; } = "";

    /// <summary>Steps that are done or not needed.</summary>
    public int DoneCount { get; set; }

    /// <summary>All steps, in their order.</summary>
    public List<SiteSetupStepDto> Steps { get; set; } = [];

    /// <summary>How a document number of the site looks today.</summary>
    public string SampleNumber { get; set; } = "";
}

/// <summary>A step of a site.</summary>
public class SiteSetupStepDto
{
    /// <summary>Key of the step.</summary>
    public string Step { get; set; } = "";

    /// <summary>Where it stands.</summary>
    public SiteSetupState State { get; set; }

    /// <summary>Whether it is done by somebody saying that they have looked.</summary>
    public bool IsLookedAt { get; set; }
}

/// <summary>Which sites' progress is wanted.</summary>
public class GetSiteSetupListInput
{
    /// <summary>Only of these sites; empty for all.</summary>
    [MaxLength(SiteSetupConsts.MaxSiteIds)]
    public List<Guid> SiteIds { get; set; } = [];
}

/// <summary>What somebody says of a step; the last word counts.</summary>
public class MarkSiteSetupStepDto
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Key of the step.</summary>
    [Required]
    [StringLength(SiteSetupConsts.MaxStepLength)]
    public string Step { get; set; } = "";

    /// <summary>What they say; null takes it back.</summary>
    [EnumDataType(typeof(SiteSetupMarkKind))]
    public SiteSetupMarkKind? Mark { get; set; }
}
