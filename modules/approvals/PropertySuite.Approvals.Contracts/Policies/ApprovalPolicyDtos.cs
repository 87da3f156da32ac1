using System.ComponentModel.DataAnnotations;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Approvals;

/// <summary>By which steps a kind is decided, as it counts for the company or for a site.</summary>
public class ApprovalPolicyDto : IHasConcurrencyStamp
{
    /// <summary>Kind of decision.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string KindName { get; set; } = "";

    /// <summary>Whether it is about an amount.</summary>
    public bool HasAmount { get; set; }

    /// <summary>Whether many may be approved at once.</summary>
    public bool MayDecideMany { get; set; }

    /// <summary>The site; null for the company.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Who says so.</summary>
    public ApprovalPolicySource Source { get; set; }

    /// <summary>The steps that count, in their order.</summary>
    public List<ApprovalStepRuleDto> Steps { get; set; } = [];

    /// <summary>Whether the site's own steps are laxer than the company's, so that the company's count.</summary>
    public bool IsBounded { get; set; }

    /// <summary>The site's own steps where they do not count.</summary>
    public List<ApprovalStepRuleDto> OwnSteps { get; set; } = [];

    /// <summary>Of the company's: names of the first sites whose own steps do not count, since they are laxer.</summary>
    public List<string> BoundedSites { get; set; } = [];

    /// <summary>Stamp of what the company or the site says itself; empty while it says nothing.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A step of a policy.</summary>
public class ApprovalStepRuleDto
{
    /// <summary>Role that decides.</summary>
    public string Role { get; set; } = "";

    /// <summary>What the role is called.</summary>
    public string RoleName { get; set; } = "";

    /// <summary>The amount in yuan from which it is asked; null: always.</summary>
    public decimal? FromAmount { get; set; }

    /// <summary>Hours in which it decides; null without a limit.</summary>
    public int? WithinHours { get; set; }

    /// <summary>What happens when it does not.</summary>
    public ApprovalTimeoutRule OnTimeout { get; set; }
}

/// <summary>A step that a policy is to have.</summary>
public class SetApprovalStepDto
{
    /// <summary>Role that decides.</summary>
    [Required]
    [StringLength(ApprovalConsts.MaxRoleLength)]
    public string Role { get; set; } = "";

    /// <summary>The amount in yuan from which it is asked; null: always.</summary>
    [Range(typeof(decimal), "0.01", ApprovalConsts.MaxAmount)]
    public decimal? FromAmount { get; set; }

    /// <summary>Hours in which it decides; null without a limit.</summary>
    [Range(1, ApprovalConsts.MaxHours)]
    public int? WithinHours { get; set; }

    /// <summary>What happens when it does not.</summary>
    [EnumDataType(typeof(ApprovalTimeoutRule))]
    public ApprovalTimeoutRule OnTimeout { get; set; } = ApprovalTimeoutRule.Escalate;
}

/// <summary>The company or a site says by which steps a kind is decided. What is under way keeps the steps that it began with.</summary>
public class UpdateApprovalPolicyDto : IHasConcurrencyStamp
{
    /// <summary>Kind of decision.</summary>
    [Required]
    [StringLength(ApprovalConsts.MaxKindLength)]
    public string Kind { get; set; } = "";

    /// <summary>The site; null for the company.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>The steps in their order.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(ApprovalConsts.MaxSteps)]
    public List<SetApprovalStepDto> Steps { get; set; } = [];

    /// <summary>Stamp as it was shown; empty while the company or the site said nothing itself.</summary>
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}

/// <summary>The company or a site takes back what it said: what stands above counts again.</summary>
public class ResetApprovalPolicyDto : IHasConcurrencyStamp
{
    /// <summary>Kind of decision.</summary>
    [Required]
    [StringLength(ApprovalConsts.MaxKindLength)]
    public string Kind { get; set; } = "";

    /// <summary>The site; null for the company.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Stamp as it was shown.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A role that may decide.</summary>
public class ApprovalRoleDto
{
    /// <summary>Name of the role.</summary>
    public string Role { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string RoleName { get; set; } = "";
}

/// <summary>What would a decision about an amount at a site get, and why.</summary>
public class GetApprovalPreviewInput
{
    /// <summary>Kind of decision.</summary>
    [Required]
    [StringLength(ApprovalConsts.MaxKindLength)]
    public string Kind { get; set; } = "";

    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The amount in yuan, for kinds that have one.</summary>
    [Range(typeof(decimal), "0", ApprovalConsts.MaxAmount)]
    public decimal? Amount { get; set; }
}

/// <summary>What a decision would get.</summary>
public class ApprovalPreviewDto
{
    /// <summary>Who says so.</summary>
    public ApprovalPolicySource Source { get; set; }

    /// <summary>Whether the site's own steps are laxer than the company's, so that the company's count.</summary>
    public bool IsBounded { get; set; }

    /// <summary>Whether anybody could decide; else asking is refused.</summary>
    public bool CanBeDecided { get; set; }

    /// <summary>The steps in their order.</summary>
    public List<ApprovalPreviewStepDto> Steps { get; set; } = [];
}

/// <summary>A step, whether it would be asked, and why.</summary>
public class ApprovalPreviewStepDto : ApprovalStepRuleDto
{
    /// <summary>Whether it would decide.</summary>
    public bool IsAsked { get; set; }

    /// <summary>Why, in the reader's language.</summary>
    public string Why { get; set; } = "";

    /// <summary>Names of who holds the role at the site.</summary>
    public List<string> People { get; set; } = [];
}
