using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>A plan (计划): work of a site that recurs.</summary>
public class PlanDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Key of the kind of work.</summary>
    public string Kind { get; set; } = "";

    /// <summary>The kind of work in words.</summary>
    public string KindName { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>When it happens.</summary>
    public RecurrenceRuleDto Rule { get; set; } = new();

    /// <summary>When it happens, in words: 每月28日（遇休息日提前到前一个工作日）09:00.</summary>
    public string RuleText { get; set; } = "";

    /// <summary>The numbers set for the kind of work.</summary>
    public Dictionary<string, int> Parameters { get; set; } = [];

    /// <summary>What becomes of missed occurrences.</summary>
    public MisfirePolicy Misfire { get; set; }

    /// <summary>Whether it is carried out.</summary>
    public PlanState State { get; set; }

    /// <summary>The next occurrence (UTC); null while paused, and when there is none.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>Whether the caller may change it and start it: has the permission of its kind.</summary>
    public bool IsChangeable { get; set; }

    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A kind of work that can be planned.</summary>
public class PlanKindDto
{
    /// <summary>Key.</summary>
    public string Key { get; set; } = "";

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether the caller may plan it.</summary>
    public bool IsAllowed { get; set; }

    /// <summary>Numbers that are set for each plan.</summary>
    public List<PlanParameterDto> Parameters { get; set; } = [];
}

/// <summary>A number that is set for a plan.</summary>
public class PlanParameterDto
{
    /// <summary>Name in inputs.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people.</summary>
    public string Text { get; set; } = "";

    /// <summary>Least value.</summary>
    public int Min { get; set; }

    /// <summary>Greatest value.</summary>
    public int Max { get; set; }

    /// <summary>Value unless said otherwise.</summary>
    public int Usual { get; set; }
}

/// <summary>What a rule comes to at a site.</summary>
public class RecurrencePreviewDto
{
    /// <summary>The rule in words, in the caller's language.</summary>
    public string Text { get; set; } = "";

    /// <summary>The next occurrences (UTC).</summary>
    public List<DateTime> Occurrences { get; set; } = [];
}

/// <summary>One occurrence of a plan.</summary>
public class PlanOccurrenceDto
{
    /// <summary>When it was due (UTC), or when somebody started it by hand.</summary>
    public DateTime OccurrenceAt { get; set; }

    /// <summary>How far it is.</summary>
    public PlanOccurrenceState State { get; set; }

    /// <summary>When the work began (UTC).</summary>
    public DateTime? StartedAt { get; set; }

    /// <summary>When it was over (UTC).</summary>
    public DateTime? FinishedAt { get; set; }

    /// <summary>How long the work took, in milliseconds.</summary>
    public long? DurationMilliseconds { get; set; }

    /// <summary>What it came to, in the caller's language.</summary>
    public string? Result { get; set; }

    /// <summary>Name of who started it by hand; null when it came by itself.</summary>
    public string? TriggeredByName { get; set; }
}
