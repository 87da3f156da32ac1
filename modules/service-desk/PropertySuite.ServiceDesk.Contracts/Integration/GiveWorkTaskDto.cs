using System.ComponentModel.DataAnnotations;
using PropertySuite.Validation;

namespace PropertySuite.ServiceDesk;

/// <summary>A task that a module gives.</summary>
public class GiveWorkTaskDto
{
    /// <summary>The module's own key for this task, unique in the company.</summary>
    public Guid Key { get; set; }

    /// <summary>Company; the current one when null.</summary>
    public Guid? TenantId { get; set; }

    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Kind, one that is registered in <see cref="WorkTaskKindOptions"/>.</summary>
    [Required]
    [StringLength(WorkTaskConsts.MaxKindLength)]
    public string Kind { get; set; } = "";

    /// <summary>What is to be done, in a few words.</summary>
    [Required]
    [StringLength(WorkTaskConsts.MaxTitleLength)]
    [VisibleText]
    public string Title { get; set; } = "";

    /// <summary>What is to be done, in full.</summary>
    [StringLength(WorkTaskConsts.MaxDescriptionLength)]
    public string? Description { get; set; }

    /// <summary>Who is to do it; one of this, <see cref="Role"/> and <see cref="DepartmentId"/>.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>Any of this role is to do it.</summary>
    [StringLength(WorkTaskConsts.MaxRoleLength)]
    public string? Role { get; set; }

    /// <summary>Anybody of this department is to do it.</summary>
    public Guid? DepartmentId { get; set; }

    /// <summary>By when (UTC).</summary>
    public DateTime DueAt { get; set; }

    /// <summary>What has to be brought when it is done.</summary>
    public WorkTaskEvidence Evidence { get; set; }

    /// <summary>In whose name it is given, and who verifies it; null when nobody's.</summary>
    public Guid? GiverId { get; set; }

    /// <summary>Role whose members verify it; needed where nobody gives it.</summary>
    [StringLength(WorkTaskConsts.MaxRoleLength)]
    public string? VerifierRole { get; set; }

    /// <summary>Kind of the case that it came from.</summary>
    [StringLength(WorkTaskConsts.MaxSubjectTypeLength)]
    public string? SubjectType { get; set; }

    /// <summary>That case.</summary>
    public Guid? SubjectId { get; set; }
}
