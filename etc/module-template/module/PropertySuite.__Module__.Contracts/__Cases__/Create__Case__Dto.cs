using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.People;
using PropertySuite.Validation;

namespace PropertySuite.__Module__;

/// <summary>A new __case_words__.</summary>
public class Create__Case__Dto
{
    /// <summary>Chosen by the client, once for each; the same key again returns the same one.</summary>
    public Guid ClientKey { get; set; }

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>What it is about.</summary>
    [Required]
    [StringLength(__Case__Consts.MaxDescriptionLength)]
    public string Description { get; set; } = "";

    /// <summary>Whose it is.</summary>
    [Required]
    [StringLength(CaseConsts.MaxNameLength)]
    [AuditMask(AuditMask.Name)]
    public string ContactName { get; set; } = "";

    /// <summary>Phone number, however it is written.</summary>
    [Required]
    [StringLength(PhoneNumber.MaxTextLength)]
    [PhoneNumber]
    public string ContactPhone { get; set; } = "";
}
