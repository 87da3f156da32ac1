using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Export;
using PropertySuite.Paging;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Approvals;

/// <summary>A page of approvals is wanted.</summary>
public class GetApprovalListInput : GetCaseListInput<ApprovalState>
{
    /// <summary>Whose: those that wait for the current user by default.</summary>
    [EnumDataType(typeof(ApprovalListScope))]
    public ApprovalListScope Scope { get; set; }

    /// <summary>Only of this kind.</summary>
    [StringLength(ApprovalConsts.MaxKindLength)]
    public string? Kind { get; set; }
}

/// <summary>A file of approvals is wanted.</summary>
public class GetApprovalExportInput : ListExportInput
{
    /// <summary>Whose: those that wait for the current user by default.</summary>
    [EnumDataType(typeof(ApprovalListScope))]
    public ApprovalListScope Scope { get; set; }

    /// <summary>Only of this kind.</summary>
    [StringLength(ApprovalConsts.MaxKindLength)]
    public string? Kind { get; set; }

    /// <summary>One site; all that the user sees when null.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Any of these states; all when empty.</summary>
    public List<ApprovalState> States { get; set; } = [];

    /// <summary>Only approvals that are not done with.</summary>
    public bool OpenOnly { get; set; }

    /// <summary>Part of what an approval is found by, such as its number.</summary>
    [StringLength(CaseConsts.MaxSearchLength)]
    [AuditMask]
    public string? Text { get; set; }
}

/// <summary>Approvals about a record are wanted.</summary>
public class GetApprovalsOfSubjectInput
{
    /// <summary>Kind of the record, such as <c>Repairs.RepairOrder</c>.</summary>
    [Required]
    [StringLength(ApprovalConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>The record.</summary>
    public Guid SubjectId { get; set; }
}

/// <summary>The current step approves.</summary>
public class ApproveApprovalDto : CaseActionDto
{
    /// <summary>Words that go with it.</summary>
    [StringLength(CaseConsts.MaxReasonLength)]
    public string? Note { get; set; }
}

/// <summary>Whoever asked hands a returned approval in again.</summary>
public class ResubmitApprovalDto : CaseActionDto
{
    /// <summary>What was completed.</summary>
    [StringLength(CaseConsts.MaxReasonLength)]
    public string? Note { get; set; }
}

/// <summary>Several approvals are approved at once, each by itself: what cannot be keeps no other from being approved.</summary>
public class ApproveManyApprovalsDto
{
    /// <summary>The approvals as they were shown.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(ApprovalConsts.MaxAtOnce)]
    public List<OneOfManyApprovalsDto> Items { get; set; } = [];

    /// <summary>Words that go with each.</summary>
    [StringLength(CaseConsts.MaxReasonLength)]
    public string? Note { get; set; }
}

/// <summary>One of several approvals.</summary>
public class OneOfManyApprovalsDto : IHasConcurrencyStamp
{
    /// <summary>The approval.</summary>
    public Guid Id { get; set; }

    /// <summary>Its stamp as it was shown.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}
