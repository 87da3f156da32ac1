using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk.Permissions;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Lets tasks carry photos and documents, the evidence that some ask for. Who sees a task sees them; who has it and who gave it add to it until it is verified
/// or cancelled.
/// </summary>
public class WorkTaskAttachmentSubjectProvider(IWorkTaskRepository tasks, CaseActorProvider actors, WorkTaskPeople people)
    : IAttachmentSubjectProvider, ITransientDependency
{
    private static readonly string[] Asked =
    [
        ServiceDeskPermissions.WorkTasks.Default, ServiceDeskPermissions.WorkTasks.ViewAll, ServiceDeskPermissions.WorkTasks.Give, ServiceDeskPermissions.WorkTasks.ActForGiver,
    ];

    /// <inheritdoc />
    public string SubjectType => WorkTaskConsts.SubjectType;

    /// <inheritdoc />
    public virtual async Task<AttachmentSubject?> FindAsync(Guid subjectId)
    {
        var me = await MeAsync();
        var reader = me.ToReader();
        if (!me.May(ServiceDeskPermissions.WorkTasks.Default)
            || (!reader.SeesAll && !await tasks.IsVisibleAsync(subjectId, reader))
            || await tasks.FindAsync(subjectId) is not { } task)
        {
            return null;
        }

        var mayAdd = !WorkTaskTransitions.Table.IsFinal(task.State) && (task.IsFor(me) || task.IsGivenBy(me));
        return new AttachmentSubject(task.SiteId, mayAdd, me.May(ServiceDeskPermissions.WorkTasks.ActForGiver));
    }

    /// <inheritdoc />
    public virtual async Task<bool> MayCreateAsync() => (await MeAsync()).May(ServiceDeskPermissions.WorkTasks.Give);

    private async Task<CaseActor> MeAsync() => await people.WithDepartmentsAsync(await actors.GetAsync(Asked));
}
