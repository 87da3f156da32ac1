using System.Linq.Expressions;

namespace PropertySuite.ServiceDesk;

/// <summary>Writes tasks as clients see them.</summary>
internal static class WorkTaskMapper
{
    /// <summary>As lists show it: the one place that says what a row holds.</summary>
    /// <param name="now">Now (UTC).</param>
    public static Expression<Func<WorkTask, WorkTaskListItemDto>> ToListItem(DateTime now) => task => new WorkTaskListItemDto
    {
        Id = task.Id,
        SiteId = task.SiteId,
        Number = task.Number,
        Kind = task.Kind,
        Title = task.Title,
        State = task.State,
        AssigneeId = task.AssigneeId,
        AssigneeName = task.AssigneeName,
        Role = task.Role,
        DepartmentName = task.DepartmentName,
        GiverName = task.GiverName,
        DueAt = task.DueAt,
        IsOverdue = task.DueAt < now && task.State < WorkTaskState.Verified && task.State != WorkTaskState.Done,
        Evidence = task.Evidence,
        SubjectType = task.SubjectType,
        SubjectId = task.SubjectId,
        SubjectNumber = task.SubjectNumber,
        DoneAt = task.DoneAt,
        CreationTime = task.CreationTime,
    };

    /// <summary>As its page shows it.</summary>
    public static WorkTaskDto ToDto(WorkTask task, string kindName, DateTime now) => new()
    {
        Id = task.Id,
        SiteId = task.SiteId,
        Number = task.Number,
        Kind = task.Kind,
        KindName = kindName,
        Title = task.Title,
        Description = task.Description,
        State = task.State,
        AssigneeId = task.AssigneeId,
        AssigneeName = task.AssigneeName,
        Role = task.Role,
        DepartmentId = task.DepartmentId,
        DepartmentName = task.DepartmentName,
        GiverName = task.GiverName,
        VerifierRole = task.VerifierRole,
        DueAt = task.DueAt,
        IsOverdue = task.DueAt < now && task.State < WorkTaskState.Verified && task.State != WorkTaskState.Done,
        Evidence = task.Evidence,
        SubjectType = task.SubjectType,
        SubjectId = task.SubjectId,
        SubjectNumber = task.SubjectNumber,
        AcceptedAt = task.AcceptedAt,
        DoneAt = task.DoneAt,
        Result = task.Result,
        VerifiedAt = task.VerifiedAt,
        VerifierName = task.VerifierName,
        CreationTime = task.CreationTime,
        ConcurrencyStamp = task.ConcurrencyStamp,
    };
}
