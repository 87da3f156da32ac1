namespace PropertySuite.ServiceDesk;

/// <summary>What is to be done, by when, and who looks at it.</summary>
/// <param name="Kind">Kind.</param>
/// <param name="Title">In a few words.</param>
/// <param name="Description">In full.</param>
/// <param name="DueAt">By when (UTC).</param>
/// <param name="Evidence">What has to be brought when it is done.</param>
/// <param name="GiverId">Who gives it; null when a program does.</param>
/// <param name="GiverName">Name of that person.</param>
/// <param name="VerifierRole">Role whose members verify it too.</param>
/// <param name="Subject">The case that it came from.</param>
public sealed record WorkTaskOrder(
    string Kind,
    string Title,
    string? Description,
    DateTime DueAt,
    WorkTaskEvidence Evidence,
    Guid? GiverId,
    string? GiverName,
    string? VerifierRole,
    WorkTaskSubject? Subject);

/// <summary>The case that a task came from.</summary>
/// <param name="Type">Kind of case.</param>
/// <param name="Id">The case.</param>
/// <param name="Number">Its document number.</param>
public sealed record WorkTaskSubject(string Type, Guid Id, string Number);

/// <summary>Who is to do a task: a person, a role or a department.</summary>
public sealed record WorkTaskAssignee
{
    private WorkTaskAssignee(string words) => Words = words;

    /// <summary>The person.</summary>
    public Guid? UserId { get; private init; }

    /// <summary>Name of that person.</summary>
    public string? UserName { get; private init; }

    /// <summary>The role.</summary>
    public string? Role { get; private init; }

    /// <summary>The department.</summary>
    public Guid? DepartmentId { get; private init; }

    /// <summary>Name of that department.</summary>
    public string? DepartmentName { get; private init; }

    /// <summary>What people call it.</summary>
    public string Words { get; }

    /// <summary>One person.</summary>
    public static WorkTaskAssignee Person(Guid userId, string name) => new(name) { UserId = userId, UserName = name };

    /// <summary>Whoever has a role.</summary>
    /// <param name="role">Its code.</param>
    /// <param name="displayName">What people call it.</param>
    public static WorkTaskAssignee OfRole(string role, string displayName) => new(displayName) { Role = role };

    /// <summary>Whoever belongs to a department.</summary>
    public static WorkTaskAssignee OfDepartment(Guid id, string name) => new(name) { DepartmentId = id, DepartmentName = name };
}

/// <summary>Why a task leaves the hands that it is in, and who takes it.</summary>
/// <param name="StandIn">Who takes it; null when nobody was named, or they may not.</param>
/// <param name="Reason">Why, for the timeline.</param>
public sealed record WorkTaskHandover(WorkTaskStandIn? StandIn, TimelineValue Reason);

/// <summary>Somebody who takes the tasks of another.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Name">Name.</param>
public sealed record WorkTaskStandIn(Guid UserId, string Name);
