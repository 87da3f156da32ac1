using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using PropertySuite.Attachments;
using PropertySuite.Cases;
using PropertySuite.ServiceDesk.Permissions;
using PropertySuite.Sites;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.ServiceDesk;

/// <inheritdoc cref="IWorkTaskAppService" />
[Authorize(ServiceDeskPermissions.WorkTasks.Default)]
public class WorkTaskAppService(
    IWorkTaskRepository tasks,
    WorkTaskManager manager,
    WorkTaskPeople people,
    WorkTaskVerifiers verifiers,
    WorkTaskRelay relay,
    ICurrentSiteScope siteScope,
    ISiteIntegrationService sites,
    ISiteMembershipIntegrationService memberships,
    IDutyIntegrationService duties,
    IAttachmentIntegrationService attachments,
    IOptions<WorkTaskKindOptions> kinds)
    : ClockedCaseAppService<WorkTask, WorkTaskState, WorkTaskAction, WorkTaskDto>(WorkTaskTransitions.Table), IWorkTaskAppService
{
    private CaseActor? _me;

    /// <inheritdoc />
    protected override IEnumerable<string> GuardPermissions => [ServiceDeskPermissions.WorkTasks.ActForGiver, ServiceDeskPermissions.WorkTasks.ViewAll];

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.WorkTasks.Give)]
    public virtual async Task<WorkTaskChoicesDto> GetChoicesAsync(Guid siteId)
    {
        siteScope.Check(siteId);
        _ = await sites.FindAsync(siteId) ?? throw new EntityNotFoundException(typeof(SiteSummaryDto), siteId);
        var onDuty = (await duties.GetOnDutyAsync(siteId, Clock.Now)).ToLookup(person => person.UserId, person => person.PostName);
        var away = (await duties.GetAwayAsync(siteId, Clock.Now)).ToLookup(person => person.UserId, person => (DateTime?)person.Until);
        return new WorkTaskChoicesDto
        {
            People =
            [
                .. (await memberships.GetStaffAsync(siteId))
                    .Select(person => new WorkTaskPersonDto
                    {
                        UserId = person.UserId, Name = person.Name, DutyPost = onDuty[person.UserId].FirstOrDefault(), AwayUntil = away[person.UserId].FirstOrDefault(),
                    })
                    .OrderBy(person => person.AwayUntil is not null)
                    .ThenBy(person => person.DutyPost is null),
            ],
            Roles = await people.GetRolesAsync(),
            Departments = await people.GetDepartmentsAsync(),
            Kinds =
            [
                .. kinds.Value.Kinds.Where(kind => kind.IsGivenByHand)
                    .Select(kind => new WorkTaskKindDto { Name = kind.Name, DisplayName = kind.DisplayName.Localize(StringLocalizerFactory) }),
            ],
        };
    }

    /// <inheritdoc />
    [Authorize(ServiceDeskPermissions.WorkTasks.Give)]
    public virtual async Task<WorkTaskDto> CreateAsync(CreateWorkTaskDto input)
    {
        siteScope.Check(input.SiteId);
        var (task, _) = await OpenOnceAsync(input.ClientKey, input, existing => existing.ClientKey == input.ClientKey, async request =>
        {
            var me = await MeAsync();
            return await manager.GiveAsync(ToTask(input, me), me.Name, Clock.Now, request);
        });
        return await ToDtoAsync(task);
    }

    /// <inheritdoc />
    public virtual Task<WorkTaskDto> AcceptAsync(Guid id, CaseActionDto input)
        => ActAsync(id, WorkTaskAction.Accept, input, (task, me, now) => task.Accept(me, now));

    /// <inheritdoc />
    public virtual Task<WorkTaskDto> RefuseAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, WorkTaskAction.Refuse, input, (task, me, now) => task.Refuse(input.Reason, me, now));

    /// <inheritdoc />
    public virtual Task<WorkTaskDto> FinishAsync(Guid id, FinishWorkTaskDto input)
        => ActAsync(id, WorkTaskAction.Finish, input, async (task, me, now) => task.Finish(input.Result, await CountPhotosAsync(task, me), await FindVerifierRoleAsync(task, me), me, now));

    /// <inheritdoc />
    public virtual Task<WorkTaskDto> VerifyAsync(Guid id, CaseActionDto input)
        => ActAsync(id, WorkTaskAction.Verify, input, (task, me, now) => task.Verify(me, now));

    /// <inheritdoc />
    public virtual async Task<WorkTaskDto> SendBackAsync(Guid id, SendBackWorkTaskDto input)
    {
        var sentBack = await ActAsync(id, WorkTaskAction.SendBack, input, (task, me, now) => task.SendBack(
            input.Reason, input.DueAt is { } due ? Clock.Normalize(due) : null, me, now));
        return await relay.PassOnAsync(id) is { } passedOn ? await ToDtoAsync(passedOn) : sentBack;
    }

    /// <inheritdoc />
    public virtual Task<WorkTaskDto> ReassignAsync(Guid id, ReassignWorkTaskDto input)
        => ActAsync(id, WorkTaskAction.Reassign, input, async (task, me, now) => task.Reassign(
            await people.FindAsync(task.SiteId, input.AssigneeId, input.Role, input.DepartmentId),
            input.DueAt is { } due ? Clock.Normalize(due) : null,
            input.Remark,
            me,
            now));

    /// <inheritdoc />
    public virtual Task<WorkTaskDto> CancelAsync(Guid id, CaseReasonDto input)
        => ActAsync(id, WorkTaskAction.Cancel, input, (task, me, now) => task.Cancel(input.Reason, me, now));

    /// <summary>The task, if it concerns the current user; another's looks as if it were not there.</summary>
    protected override async Task<WorkTask> GetVisibleAsync(Guid id)
    {
        var reader = (await MeAsync()).ToReader();
        return reader.SeesAll || await tasks.IsVisibleAsync(id, reader)
            ? await base.GetVisibleAsync(id)
            : throw new EntityNotFoundException(typeof(WorkTask), id);
    }

    /// <inheritdoc />
    protected override Task<WorkTaskDto> MapAsync(WorkTask @case) => Task.FromResult(WorkTaskMapper.ToDto(
        @case, kinds.Value.Find(@case.Kind)?.DisplayName.Localize(StringLocalizerFactory) ?? @case.Kind, Clock.Now));

    /// <inheritdoc />
    protected override async Task<CaseActor> MeAsync()
        => _me ??= await people.WithDepartmentsAsync(await base.MeAsync());

    /// <summary>What the giver showed, or what was there before it was sent back, proves nothing.</summary>
    private async Task<int> CountPhotosAsync(WorkTask task, CaseActor doer)
        => task.Evidence == WorkTaskEvidence.Photo
            ? (await attachments.GetListAsync(WorkTaskConsts.SubjectType, [task.Id])).Count(file =>
                file.Kind == AttachmentKind.Photo && file.UploadedById == doer.UserId && file.UploadedAt >= task.AcceptedAt)
            : 0;

    /// <summary>Who does a task does not look at it as well: where the giver is no other, and nobody else holds the role that was named, another role does.</summary>
    private async Task<string?> FindVerifierRoleAsync(WorkTask task, CaseActor doer)
    {
        if (doer.UserId is not { } userId || (task.GiverId is { } giverId && giverId != userId))
        {
            return null;
        }

        return task.VerifierRole is { } named && await verifiers.IsHeldByOthersAsync(named, task.SiteId, userId) ? null : await verifiers.FindRoleAsync(task.SiteId, userId);
    }

    private GiveWorkTaskDto ToTask(CreateWorkTaskDto input, CaseActor giver) => new()
    {
        Key = input.ClientKey,
        SiteId = input.SiteId,
        Kind = input.Kind,
        Title = input.Title,
        Description = input.Description,
        AssigneeId = input.AssigneeId,
        Role = input.Role,
        DepartmentId = input.DepartmentId,
        DueAt = input.DueAt!.Value,
        Evidence = input.Evidence,
        GiverId = giver.UserId,
        VerifierRole = input.VerifierRole,
        SubjectType = input.SubjectType,
        SubjectId = input.SubjectId,
    };
}
