using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using Volo.Abp.Auditing;

namespace PropertySuite.ServiceDesk;

/// <summary>Asks for the links of a record.</summary>
public class GetLinkListInput
{
    /// <summary>Key of the purpose.</summary>
    /// <example>repairs.progress</example>
    [Required]
    [StringLength(LinkConsts.MaxPurposeLength)]
    public string Purpose { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }
}

/// <summary>Makes a link.</summary>
public class CreateLinkDto
{
    /// <summary>Key of the purpose.</summary>
    /// <example>repairs.progress</example>
    [Required]
    [StringLength(LinkConsts.MaxPurposeLength)]
    public string Purpose { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Whom it is for.</summary>
    [AuditMask(AuditMask.Name)]
    [StringLength(LinkConsts.MaxPersonNameLength)]
    public string? PersonName { get; set; }

    /// <summary>Days that it is valid; as usual when left out.</summary>
    /// <example>7</example>
    [Range(1, LinkConsts.MaxValidDays)]
    public int? ValidDays { get; set; }

    /// <summary>Names of the purpose's actions that it allows.</summary>
    /// <example>["Urge"]</example>
    [MaxLength(16)]
    public List<string> Actions { get; set; } = [];
}

/// <summary>Opens a link.</summary>
public class OpenLinkPageDto
{
    /// <summary>What opens it.</summary>
    [Required]
    [StringLength(LinkConsts.MaxTokenLength)]
    [DisableAuditing]
    public string Token { get; set; } = "";
}

/// <summary>Does what a link allows.</summary>
public class ActOnLinkPageDto
{
    /// <summary>What opens it.</summary>
    [Required]
    [StringLength(LinkConsts.MaxTokenLength)]
    [DisableAuditing]
    public string Token { get; set; } = "";

    /// <summary>Name of the action.</summary>
    /// <example>Urge</example>
    [Required]
    [StringLength(LinkConsts.MaxActionLength)]
    public string Action { get; set; } = "";
}
