using System.ComponentModel.DataAnnotations;
using PropertySuite.Auditing;
using PropertySuite.Cases;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Approvals;

/// <summary>That somebody stands in for somebody (审批委托).</summary>
public class ApprovalDelegationDto : EntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>Who is away.</summary>
    public Guid FromUserId { get; set; }

    /// <summary>Their name.</summary>
    public string FromUserName { get; set; } = "";

    /// <summary>Who stands in.</summary>
    public Guid ToUserId { get; set; }

    /// <summary>Their name.</summary>
    public string ToUserName { get; set; } = "";

    /// <summary>Only for this kind; null for all.</summary>
    public string? Kind { get; set; }

    /// <summary>What the kind is called.</summary>
    public string? KindName { get; set; }

    /// <summary>From when (UTC).</summary>
    public DateTime StartsAt { get; set; }

    /// <summary>Until when (UTC).</summary>
    public DateTime EndsAt { get; set; }

    /// <summary>When it was ended before its time (UTC).</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>Why.</summary>
    public string? Reason { get; set; }

    /// <summary>Whether it counts now.</summary>
    public bool IsActive { get; set; }

    /// <summary>Whether the current user may end it now: it is theirs and not over.</summary>
    public bool CanEnd { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A page of one's own delegations, given and taken, is wanted.</summary>
public class GetApprovalDelegationListInput : SortedPageInput
{
    /// <summary>Only those that are not over.</summary>
    public bool OpenOnly { get; set; }
}

/// <summary>The current user has somebody stand in for them.</summary>
public class CreateApprovalDelegationDto
{
    /// <summary>Who stands in.</summary>
    public Guid ToUserId { get; set; }

    /// <summary>Only for this kind; null for all.</summary>
    [StringLength(ApprovalConsts.MaxKindLength)]
    public string? Kind { get; set; }

    /// <summary>From when (UTC); now when null.</summary>
    [PlausibleTime]
    public DateTime? StartsAt { get; set; }

    /// <summary>Until when (UTC).</summary>
    [PlausibleTime]
    public DateTime EndsAt { get; set; }

    /// <summary>Why.</summary>
    [AuditMask]
    [StringLength(CaseConsts.MaxReasonLength)]
    public string? Reason { get; set; }
}

/// <summary>A delegation ends now.</summary>
public class EndApprovalDelegationDto : IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A colleague who can stand in.</summary>
public class ApprovalDelegateDto
{
    /// <summary>The user.</summary>
    public Guid UserId { get; set; }

    /// <summary>Their name.</summary>
    public string Name { get; set; } = "";
}
