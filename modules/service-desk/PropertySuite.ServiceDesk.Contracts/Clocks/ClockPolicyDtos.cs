using System.ComponentModel.DataAnnotations;
using PropertySuite.Cases;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.ServiceDesk;

/// <summary>A kind of clock and the rules in force for it.</summary>
public class ClockPolicyDto : IHasConcurrencyStamp
{
    /// <summary>Kind of case.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string SubjectName { get; set; } = "";

    /// <summary>Kind of clock.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string KindName { get; set; } = "";

    /// <summary>Whether the case says itself when it is due, so that rules have no limit.</summary>
    public bool IsTimedByCase { get; set; }

    /// <summary>Whether it is no clock but something that raises a case at once.</summary>
    public bool IsTrigger { get; set; }

    /// <summary>Site of the rules; null: the company's.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Whether these rules were made here; otherwise they are the ones from above.</summary>
    public bool IsOwn { get; set; }

    /// <summary>Whose they are.</summary>
    public ClockRuleSource Source { get; set; }

    /// <summary>How often they were changed; 0 for the built-in ones.</summary>
    public int Version { get; set; }

    /// <summary>Own rules of a site come before these; per cent of the company's limit that a site's limit may take at the most, 100: only stricter. Null: sites may not.</summary>
    public int? SitePercent { get; set; }

    /// <summary>The rules, the first that matches counts.</summary>
    public List<ClockRuleDto> Rules { get; set; } = [];

    /// <summary>Facts by which rules may differ.</summary>
    public List<CaseFactDto> Facts { get; set; } = [];

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Something about a case by which rules may differ.</summary>
public class CaseFactDto
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Its values.</summary>
    public List<CaseFactValueDto> Values { get; set; } = [];
}

/// <summary>A value of a fact.</summary>
public class CaseFactValueDto
{
    /// <summary>Name.</summary>
    public string Value { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";
}

/// <summary>One rule of a policy.</summary>
public class ClockRuleDto
{
    /// <summary>Facts that a case must have; none: for every case.</summary>
    [MaxLength(10)]
    public List<ClockConditionDto> When { get; set; } = [];

    /// <summary>How much; null where the case says itself when it is due.</summary>
    [Range(1, ClockConsts.MaxAmount)]
    public int? Amount { get; set; }

    /// <summary>Of what.</summary>
    [EnumDataType(typeof(ClockUnit))]
    public ClockUnit? Unit { get; set; }

    /// <summary>Whether the company has become stricter since: where this limit is longer than a site's may be, or nobody is told, the company's counts instead. Answers only.</summary>
    public bool IsBounded { get; set; }

    /// <summary>Who hears of it when.</summary>
    [MaxLength(ClockConsts.MaxSteps)]
    public List<EscalationStepDto> Steps { get; set; } = [];
}

/// <summary>A fact that a case must have, with the values of which one must be its own.</summary>
public class ClockConditionDto
{
    /// <summary>Name of the fact.</summary>
    [Required]
    [StringLength(64)]
    public string Fact { get; set; } = "";

    /// <summary>Values.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(50)]
    public List<string> Values { get; set; } = [];
}

/// <summary>One step of an escalation.</summary>
public class EscalationStepDto
{
    /// <summary>At how much of the limit, in per cent; 100 is when it is due.</summary>
    [Range(1, ClockConsts.MaxPercent)]
    public int AtPercent { get; set; } = 100;

    /// <summary>Minutes after that.</summary>
    [Range(0, ClockConsts.MaxPlusMinutes)]
    public int PlusMinutes { get; set; }

    /// <summary>How high it goes.</summary>
    [EnumDataType(typeof(EscalationLevel))]
    public EscalationLevel Level { get; set; }

    /// <summary>Who hears of it, by code of the role; none at the level of the handler.</summary>
    [MaxLength(ClockConsts.MaxRoles)]
    public List<string> Roles { get; set; } = [];
}

/// <summary>The rules to be in force from now on.</summary>
public class UpdateClockPolicyDto : ClockPolicyKey, IHasConcurrencyStamp
{
    /// <summary>The rules, the first that matches counts.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(ClockConsts.MaxRules)]
    public List<ClockRuleDto> Rules { get; set; } = [];

    /// <summary>Per cent of the company's limit that a site's limit may take; null: sites may not have their own. Only for the company's rules.</summary>
    [Range(1, ClockConsts.MaxSitePercent)]
    public int? SitePercent { get; set; }

    /// <summary>Whether clocks that run take the new rules too, in a while; otherwise they keep theirs until they are re-timed.</summary>
    public bool AppliesToRunning { get; set; }

    /// <inheritdoc />
    [Required(AllowEmptyStrings = true)]
    public string ConcurrencyStamp { get; set; } = null!;
}

/// <summary>Rules to be taken away.</summary>
public class ResetClockPolicyDto : ClockPolicyKey, IHasConcurrencyStamp
{
    /// <summary>Whether clocks that run take the rules from above too, in a while; otherwise they keep theirs until they are re-timed.</summary>
    public bool AppliesToRunning { get; set; }

    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Which policy.</summary>
public abstract class ClockPolicyKey
{
    /// <summary>Site; null: the company's.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Kind of case.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>Kind of clock.</summary>
    [Required]
    [StringLength(ClockConsts.MaxKindLength)]
    public string Kind { get; set; } = "";
}

/// <summary>Whose policies.</summary>
public class GetClockPolicyListInput
{
    /// <summary>Site; null: the company's.</summary>
    public Guid? SiteId { get; set; }
}

/// <summary>Whose rules have a history.</summary>
public class GetClockPolicyHistoryInput : ClockPolicyKey;

/// <summary>Rules as they were from one change to the next.</summary>
public class ClockPolicyVersionDto
{
    /// <summary>Which version.</summary>
    public int Version { get; set; }

    /// <summary>Since when they were in force (UTC).</summary>
    public DateTime ValidFrom { get; set; }

    /// <summary>Who made them so, by the name they had then; null: the system, or nobody knows any more.</summary>
    public string? ActorName { get; set; }

    /// <summary>Per cent of the company's limit that a site's limit could take; null: sites could have none of their own, or these are a site's.</summary>
    public int? SitePercent { get; set; }

    /// <summary>The rules; none: they were taken away, and those from above held.</summary>
    public List<ClockRuleDto> Rules { get; set; } = [];
}

/// <summary>A case that is only thought of.</summary>
public class GetClockPolicyPreviewInput
{
    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind of case.</summary>
    [Required]
    [StringLength(TimelineConsts.MaxSubjectTypeLength)]
    public string SubjectType { get; set; } = "";

    /// <summary>Its facts, each as <c>name:value</c>.</summary>
    /// <example>["Urgency:Emergency"]</example>
    [MaxLength(10)]
    public List<string> Facts { get; set; } = [];
}

/// <summary>What a case like this would get, and why.</summary>
public class ClockPreviewDto
{
    /// <summary>Kind of clock.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string KindName { get; set; } = "";

    /// <summary>Whose rule counts.</summary>
    public ClockRuleSource Source { get; set; }

    /// <summary>Which rule of theirs, from 1.</summary>
    public int RuleNumber { get; set; }

    /// <summary>The rule.</summary>
    public ClockRuleDto Rule { get; set; } = new();

    /// <summary>When it would be due if the case came in now (UTC); null where the case says so itself.</summary>
    public DateTime? DueAt { get; set; }

    /// <summary>When each step would come (UTC); empty where the case says itself when it is due.</summary>
    public List<DateTime> StepsAt { get; set; } = [];
}

/// <summary>A role that steps may name.</summary>
public class ClockRoleDto
{
    /// <summary>Code.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";
}
