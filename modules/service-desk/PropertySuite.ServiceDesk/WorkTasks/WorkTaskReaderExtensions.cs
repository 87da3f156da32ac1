using PropertySuite.Cases;
using PropertySuite.ServiceDesk.Permissions;

namespace PropertySuite.ServiceDesk;

/// <summary>Who acts, as who reads.</summary>
internal static class WorkTaskReaderExtensions
{
    /// <summary>Which tasks the actor may know of.</summary>
    public static WorkTaskReader ToReader(this CaseActor actor)
        => new(actor.UserId, actor.Roles, actor.DepartmentIds, actor.May(ServiceDeskPermissions.WorkTasks.ViewAll));
}
