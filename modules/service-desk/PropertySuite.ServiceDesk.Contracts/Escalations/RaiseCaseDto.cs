using System.ComponentModel.DataAnnotations;
using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>Something about a case raises it, as policies say.</summary>
public class RaiseCaseDto
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

    /// <summary>By what policies may differ, and what it is of this case.</summary>
    public IReadOnlyDictionary<string, string> Facts { get; set; } = new Dictionary<string, string>();

    /// <summary>What happened; the kind of case has registered it.</summary>
    [EnumDataType(typeof(EscalationTrigger))]
    public EscalationTrigger Trigger { get; set; }

    /// <summary>More about it that needs no translation: numbers of other cases, the customer's words.</summary>
    [StringLength(ClockConsts.MaxReasonLength)]
    public string? Cause { get; set; }
}
