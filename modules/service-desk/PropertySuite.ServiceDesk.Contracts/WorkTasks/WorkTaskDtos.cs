using PropertySuite.Cases;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.ServiceDesk;

/// <summary>A task (交办) as lists show it.</summary>
public class WorkTaskListItemDto : EntityDto<Guid>
{
    /// <summary>Site.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Document number.</summary>
    public string Number { get; set; } = "";

    /// <summary>Kind, as it is stored.</summary>
    public string Kind { get; set; } = "";

    /// <summary>What people read for its kind.</summary>
    public string KindName { get; set; } = "";

    /// <summary>What is to be done, in a few words.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it stands.</summary>
    public WorkTaskState State { get; set; }

    /// <summary>In whose hands it is; null while a role or a department has it, or nobody.</summary>
    public Guid? AssigneeId { get; set; }

    /// <summary>Name of that person.</summary>
    public string? AssigneeName { get; set; }

    /// <summary>Role that it was given to.</summary>
    public string? Role { get; set; }

    /// <summary>Department that it was given to.</summary>
    public string? DepartmentName { get; set; }

    /// <summary>Who gave it; null when a program did.</summary>
    public string? GiverName { get; set; }

    /// <summary>By when (UTC).</summary>
    public DateTime DueAt { get; set; }

    /// <summary>Whether it is neither done nor cancelled and past due.</summary>
    public bool IsOverdue { get; set; }

    /// <summary>What has to be brought when it is done.</summary>
    public WorkTaskEvidence Evidence { get; set; }

    /// <summary>Kind of the case that it came from.</summary>
    public string? SubjectType { get; set; }

    /// <summary>That case.</summary>
    public Guid? SubjectId { get; set; }

    /// <summary>Its document number.</summary>
    public string? SubjectNumber { get; set; }

    /// <summary>When it was done last (UTC).</summary>
    public DateTime? DoneAt { get; set; }

    /// <summary>When it was given (UTC).</summary>
    public DateTime CreationTime { get; set; }
}

/// <summary>A task with everything about it.</summary>
public class WorkTaskDto : WorkTaskListItemDto, ICasePageDto<WorkTaskAction>, ICaseClocksDto
{
    /// <summary>What is to be done, in full.</summary>
    public string? Description { get; set; }

    /// <summary>Department that it was given to.</summary>
    public Guid? DepartmentId { get; set; }

    /// <summary>Role whose members verify it too.</summary>
    public string? VerifierRole { get; set; }

    /// <summary>What was done, in the words of who did it.</summary>
    public string? Result { get; set; }

    /// <summary>When it was taken in hand (UTC).</summary>
    public DateTime? AcceptedAt { get; set; }

    /// <summary>When it was verified (UTC).</summary>
    public DateTime? VerifiedAt { get; set; }

    /// <summary>Who verified it.</summary>
    public string? VerifierName { get; set; }

    /// <summary>What the current user can do with the task now.</summary>
    public List<WorkTaskAction> AvailableActions { get; set; } = [];

    /// <summary>Its clocks: those that run, by due time, then those that have stopped, the last first.</summary>
    public List<CaseClockDto> Clocks { get; set; } = [];

    /// <summary>Whether the current user may raise and lower it by hand.</summary>
    public bool CanEscalate { get; set; }

    /// <summary>How high it has gone.</summary>
    public EscalationLevel EscalationLevel { get; set; }

    /// <summary>By which steps, the last first.</summary>
    public List<CaseEscalationDto> Escalations { get; set; } = [];

    /// <summary>To which levels it can be raised or lowered by hand; none where the current user may not.</summary>
    public List<CaseEscalationTargetDto> EscalationTargets { get; set; } = [];

    /// <summary>What happened, newest first.</summary>
    public List<CaseTimelineEntryDto> Timeline { get; set; } = [];

    /// <summary>Stamp to send back with a change.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>To whom tasks of a site can be given, and what kinds there are.</summary>
public class WorkTaskChoicesDto
{
    /// <summary>People who work there and may have tasks; who is on duty now first, then by name.</summary>
    public List<WorkTaskPersonDto> People { get; set; } = [];

    /// <summary>Roles of the company.</summary>
    public List<WorkTaskRoleDto> Roles { get; set; } = [];

    /// <summary>Departments of the company, each below the one that it belongs to.</summary>
    public List<WorkTaskDepartmentDto> Departments { get; set; } = [];

    /// <summary>Kinds that people choose.</summary>
    public List<WorkTaskKindDto> Kinds { get; set; } = [];
}

/// <summary>Somebody who can be given a task.</summary>
public class WorkTaskPersonDto
{
    /// <summary>The user.</summary>
    public Guid UserId { get; set; }

    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The post that they are on duty at now; null when they are not.</summary>
    public string? DutyPost { get; set; }

    /// <summary>Until when they are away (UTC), and cannot be given work; null when they are there.</summary>
    public DateTime? AwayUntil { get; set; }
}

/// <summary>A role that can be given a task.</summary>
public class WorkTaskRoleDto
{
    /// <summary>Its code.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people read.</summary>
    public string DisplayName { get; set; } = "";
}

/// <summary>A department that can be given a task.</summary>
public class WorkTaskDepartmentDto
{
    /// <summary>The organization unit.</summary>
    public Guid Id { get; set; }

    /// <summary>Its name.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>How deep it lies in the tree, from 0.</summary>
    public int Level { get; set; }
}

/// <summary>A kind of task.</summary>
public class WorkTaskKindDto
{
    /// <summary>What tasks store.</summary>
    public string Name { get; set; } = "";

    /// <summary>What people read.</summary>
    public string DisplayName { get; set; } = "";
}
