using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;

namespace PropertySuite.Cases;

/// <summary>How high a case has gone (升级层级). It raises who has a say, and never takes the case from its owner.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EscalationLevel>))]
public enum EscalationLevel
{
    /// <summary>L0: whoever handles it (经办人).</summary>
    Handler = 0,

    /// <summary>L1: the leader of the shift (班长).</summary>
    TeamLeader = 1,

    /// <summary>L2: the customer-service manager or head of department (客服主管).</summary>
    DepartmentManager = 2,

    /// <summary>L3: the property-office manager (管理处经理).</summary>
    PropertyManager = 3,

    /// <summary>L4: headquarters' customer service or quality (公司客服部, 质量部).</summary>
    Headquarters = 4,

    /// <summary>L5: the leader in charge (分管领导).</summary>
    Leader = 5,
}

/// <summary>What raised a case.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EscalationTrigger>))]
public enum EscalationTrigger
{
    /// <summary>A step of a clock that came due.</summary>
    Clock = 0,

    /// <summary>Somebody, with a reason.</summary>
    Person = 1,

    /// <summary>The customer is not satisfied with what was done (客户不满意).</summary>
    Dissatisfied = 2,

    /// <summary>The same trouble at the same place comes again (重复报修, 重复投诉).</summary>
    Repeat = 3,

    /// <summary>The same trouble comes from several places at once (群体).</summary>
    Group = 4,

    /// <summary>People may come to harm (安全).</summary>
    Safety = 5,

    /// <summary>Those who were sent refuse it again (再次拒单).</summary>
    Refusal = 6,
}

/// <summary>One step of an escalation (升级记录).</summary>
public class CaseEscalationDto
{
    /// <summary>The step.</summary>
    public Guid Id { get; set; }

    /// <summary>When (UTC).</summary>
    public DateTime OccurredAt { get; set; }

    /// <summary>What the step did, as a sentence in the reader's language: whom it warned or told, from which level to which it raised or lowered the case.</summary>
    public string Summary { get; set; } = "";

    /// <summary>What raised it.</summary>
    public EscalationTrigger Trigger { get; set; }

    /// <summary>The clock that did, in the reader's language; null when a person did.</summary>
    public string? ClockName { get; set; }

    /// <summary>The level before.</summary>
    public EscalationLevel FromLevel { get; set; }

    /// <summary>The level after.</summary>
    public EscalationLevel ToLevel { get; set; }

    /// <summary>When whoever it concerns was told (UTC); null: not yet.</summary>
    public DateTime? ToldAt { get; set; }

    /// <summary>Whom it concerns, by role, in the reader's language.</summary>
    public List<string> RoleNames { get; set; } = [];

    /// <summary>Roles that nobody holds at the site, and that were passed over, in the reader's language.</summary>
    public List<string> UnheldRoleNames { get; set; } = [];

    /// <summary>The reason that a person gave, or more about what happened.</summary>
    public string? Reason { get; set; }

    /// <summary>Who; null when nobody did it by hand.</summary>
    public string? ActorName { get; set; }
}

/// <summary>A level that a case can be raised or lowered to by hand.</summary>
public class CaseEscalationTargetDto
{
    /// <summary>The level.</summary>
    public EscalationLevel Level { get; set; }

    /// <summary>Who is told when a case comes up to it, by role, in the reader's language; where nobody holds the role, those of the next level. None at the level of the handler.</summary>
    public List<string> RoleNames { get; set; } = [];
}

/// <summary>A case is raised or lowered by hand (升级, 降级).</summary>
public class EscalateCaseDto : CaseReasonDto
{
    /// <summary>The level that was shown: what a colleague or a clock has raised meanwhile is not undone by an old page.</summary>
    [Required]
    [EnumDataType(typeof(EscalationLevel))]
    public EscalationLevel? FromLevel { get; set; }

    /// <summary>The level to go to.</summary>
    [Required]
    [EnumDataType(typeof(EscalationLevel))]
    public EscalationLevel? Level { get; set; }
}
