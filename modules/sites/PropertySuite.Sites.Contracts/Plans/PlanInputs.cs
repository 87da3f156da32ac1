using System.ComponentModel.DataAnnotations;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>Fields of a plan that people enter.</summary>
public abstract class PlanInputBase
{
    /// <summary>Name.</summary>
    [Required]
    [StringLength(PlanConsts.MaxNameLength)]
    [VisibleText]
    public string Name { get; set; } = "";

    /// <summary>When it happens.</summary>
    [Required]
    public RecurrenceRuleDto Rule { get; set; } = null!;

    /// <summary>The numbers set for the kind of work; those left out are as usual.</summary>
    [MaxLength(PlanConsts.MaxParameters)]
    [MaxKeyLength(PlanConsts.MaxParameterNameLength)]
    public Dictionary<string, int> Parameters { get; set; } = [];

    /// <summary>What becomes of missed occurrences.</summary>
    [Required]
    [EnumDataType(typeof(MisfirePolicy))]
    public MisfirePolicy? Misfire { get; set; }
}

/// <summary>A new plan.</summary>
public class CreatePlanDto : PlanInputBase
{
    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Key of the kind of work; it stays.</summary>
    [Required]
    [StringLength(PlanConsts.MaxKindLength)]
    public string Kind { get; set; } = "";
}

/// <summary>Changes of a plan. They count from now on; what is due already goes by the old rule.</summary>
public class UpdatePlanDto : PlanInputBase, IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A plan is paused.</summary>
public class PausePlanDto : IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A paused plan goes on from now.</summary>
public class ResumePlanDto : IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A plan ends for good.</summary>
public class EndPlanDto : IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A plan is carried out once now, beside its rule.</summary>
public class RunPlanDto : IHasConcurrencyStamp
{
    /// <inheritdoc />
    [Required]
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A rule that somebody is setting.</summary>
public class PreviewRecurrenceDto
{
    /// <summary>The site, whose calendar and time zone count.</summary>
    public Guid SiteId { get; set; }

    /// <summary>The rule.</summary>
    [Required]
    public RecurrenceRuleDto Rule { get; set; } = null!;

    /// <summary>How many occurrences.</summary>
    [Range(1, RecurrenceConsts.MaxPreview)]
    public int Count { get; set; } = 5;
}

/// <summary>Which plans to list.</summary>
public class GetPlanListInput : SortedPageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this kind of work.</summary>
    [StringLength(PlanConsts.MaxKindLength)]
    public string? Kind { get; set; }

    /// <summary>Only in this state.</summary>
    public PlanState? State { get; set; }
}

/// <summary>A file of plans is wanted.</summary>
public class GetPlanExportInput : ListExportInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only of this kind of work.</summary>
    [StringLength(PlanConsts.MaxKindLength)]
    public string? Kind { get; set; }

    /// <summary>Only in this state.</summary>
    public PlanState? State { get; set; }
}

/// <summary>Which occurrences of a plan to list.</summary>
public class GetPlanOccurrencesInput : SortedPageInput
{
    /// <summary>Only in this state.</summary>
    public PlanOccurrenceState? State { get; set; }
}
