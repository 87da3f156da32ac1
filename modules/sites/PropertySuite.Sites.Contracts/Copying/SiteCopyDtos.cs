using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>What could be taken over from another site.</summary>
public class SiteCopyPreviewDto
{
    /// <summary>The parts that the caller may change, in their order.</summary>
    public List<SiteCopyPartDto> Parts { get; set; } = [];

    /// <summary>The version of the target that was compared.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A part that could be taken over.</summary>
public class SiteCopyPartDto
{
    /// <summary>Key of the part.</summary>
    public string Part { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Whether something that the site has said itself is lost by it; it is refused unless that is asked for.</summary>
    public bool ReplacesOwn { get; set; }

    /// <summary>What changes; none: there is nothing to take over.</summary>
    public List<SiteCopyChangeDto> Changes { get; set; } = [];
}

/// <summary>A change at the site.</summary>
public class SiteCopyChangeDto
{
    /// <summary>What changes.</summary>
    public string What { get; set; } = "";

    /// <summary>As it is; null when it is not there yet.</summary>
    public string? Before { get; set; }

    /// <summary>As it would be.</summary>
    public string After { get; set; } = "";
}

/// <summary>What is to be taken over from which site.</summary>
public class CopyFromSiteDto : IHasConcurrencyStamp
{
    /// <summary>Most parts that there can be.</summary>
    public const int MaxParts = 50;

    /// <summary>The site from which it comes.</summary>
    public Guid SourceId { get; set; }

    /// <summary>Keys of the parts.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(MaxParts)]
    public List<string> Parts { get; set; } = [];

    /// <summary>Keys of parts whose own content at the site may be lost.</summary>
    [MaxLength(MaxParts)]
    public List<string> ReplacedParts { get; set; } = [];

    /// <summary>The version of the site that was looked at.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
