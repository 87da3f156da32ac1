using System.ComponentModel.DataAnnotations;
using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>A case that somebody raises or lowers.</summary>
public class MoveCaseDto
{
    /// <summary>Site of the case.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of case.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>The case.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Its document number.</summary>
    [Required]
    [StringLength(ClockConsts.MaxSubjectNumberLength)]
    public string SubjectNumber { get; set; } = "";

    /// <summary>The level that it is at, as it was shown.</summary>
    [EnumDataType(typeof(EscalationLevel))]
    public EscalationLevel FromLevel { get; set; }

    /// <summary>The level to go to.</summary>
    [EnumDataType(typeof(EscalationLevel))]
    public EscalationLevel Level { get; set; }

    /// <summary>Why.</summary>
    [Required]
    [StringLength(ClockConsts.MaxReasonLength)]
    public string Reason { get; set; } = "";
}
