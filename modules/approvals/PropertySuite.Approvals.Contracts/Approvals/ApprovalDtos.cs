using PropertySuite.Cases;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Approvals;

/// <summary>An approval (审批) as lists show it.</summary>
public class ApprovalListItemDto : EntityDto<Guid>
{
    /// <summary>Site of the record.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of decision, such as <c>repairs.quote</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What the kind is called.</summary>
    public string KindName { get; set; } = "";

    /// <summary>Kind of the record that it is about, such as <c>Repairs.RepairOrder</c>.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>The record that it is about.</summary>
    public Guid SubjectId { get; set; }

    /// <summary>Document number of that record.</summary>
    public string Number { get; set; } = "";

    /// <summary>Which time the record asks, from 1.</summary>
    public int Round { get; set; }

    /// <summary>Where it stands.</summary>
    public ApprovalState State { get; set; }

    /// <summary>Amount in yuan; null for kinds without one.</summary>
    public decimal? Amount { get; set; }

    /// <summary>What is to be decided, in the reader's language.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Who asked; null when a program did.</summary>
    public Guid? MakerId { get; set; }

    /// <summary>The name of who asked.</summary>
    public string MakerName { get; set; } = "";

    /// <summary>Role that has to decide now; null when none has.</summary>
    public string? CurrentRole { get; set; }

    /// <summary>What that role is called.</summary>
    public string? CurrentRoleName { get; set; }

    /// <summary>When it was asked (UTC).</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>When the current step has to have decided (UTC); null without a limit.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>Whether that time has passed.</summary>
    public bool IsOverdue { get; set; }

    /// <summary>When it was decided or withdrawn (UTC).</summary>
    public DateTime? ClosedAt { get; set; }

    /// <summary>Whether it waits for the current user.</summary>
    public bool CanDecide { get; set; }

    /// <summary>Whether approvals of its kind may be approved many at once, without opening each.</summary>
    public bool MayDecideMany { get; set; }

    /// <summary>Stamp to send back with a decision.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>An approval with all that its page shows.</summary>
public class ApprovalDto : ApprovalListItemDto, ICasePageDto<ApprovalAction>
{
    /// <summary>The steps as they were fixed when it was asked.</summary>
    public List<ApprovalStepDto> Steps { get; set; } = [];

    /// <summary>What was decided, oldest first.</summary>
    public List<ApprovalDecisionDto> Decisions { get; set; } = [];

    /// <summary>For whom the current user would decide; empty for themselves, null when they may not.</summary>
    public string? DecidesFor { get; set; }

    /// <summary>What the current user can do with it now.</summary>
    public List<ApprovalAction> AvailableActions { get; set; } = [];

    /// <summary>What happened, newest first.</summary>
    public List<CaseTimelineEntryDto> Timeline { get; set; } = [];
}

/// <summary>A step of an approval.</summary>
public class ApprovalStepDto
{
    /// <summary>Which step, from 1.</summary>
    public int Number { get; set; }

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

    /// <summary>How it stands.</summary>
    public ApprovalStepState State { get; set; }
}

/// <summary>A decision of somebody.</summary>
public class ApprovalDecisionDto
{
    /// <summary>Which submission it was about, from 1.</summary>
    public int Attempt { get; set; }

    /// <summary>Which step, from 1.</summary>
    public int Step { get; set; }

    /// <summary>What the step's role is called.</summary>
    public string RoleName { get; set; } = "";

    /// <summary>Approved, refused or returned.</summary>
    public ApprovalAction Action { get; set; }

    /// <summary>Who decided.</summary>
    public string ByName { get; set; } = "";

    /// <summary>Whom they stood in for; null when they decided for themselves.</summary>
    public string? OnBehalfOfName { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime At { get; set; }

    /// <summary>Their words.</summary>
    public string? Note { get; set; }
}

/// <summary>What became of one of many that were approved at once.</summary>
public class ApproveManyResultDto : EntityDto<Guid>
{
    /// <summary>Whether it was approved.</summary>
    public bool IsApproved { get; set; }

    /// <summary>Why it was not; null when it was.</summary>
    public string? Message { get; set; }
}

/// <summary>A kind of decision.</summary>
public class ApprovalKindDto
{
    /// <summary>Name, such as <c>repairs.quote</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What it is called.</summary>
    public string KindName { get; set; } = "";
}

/// <summary>Numbers for badges.</summary>
public class ApprovalCountsDto
{
    /// <summary>Those that wait for the current user.</summary>
    public int Mine { get; set; }

    /// <summary>Of these, past due.</summary>
    public int MineOverdue { get; set; }

    /// <summary>Those that the current user asked for and that were returned for completion.</summary>
    public int Returned { get; set; }
}
