using Microsoft.Extensions.Options;
using PropertySuite.Cases;
using PropertySuite.Concurrency;
using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.ServiceDesk;

/// <summary>Gives tasks: what needs more than the task itself.</summary>
public class WorkTaskManager(
    CaseRecorder<WorkTask> recorder,
    CaseDirectory cases,
    WorkTaskPeople people,
    IDocumentNumberIntegrationService numbers,
    IOptions<WorkTaskKindOptions> kinds) : DomainService
{
    /// <summary>Gives a task, with the entry that opens its timeline.</summary>
    /// <param name="input">What is to be done, and by whom.</param>
    /// <param name="giverName">Name of who gives it.</param>
    /// <param name="at">When (UTC).</param>
    /// <param name="request">What a client sent for it; null when a module gives it.</param>
    /// <exception cref="BusinessException">
    /// <see cref="ServiceDeskErrorCodes.UnknownTaskKind"/>, <see cref="ServiceDeskErrorCodes.UnknownSubject"/>, and what <see cref="WorkTaskPeople.FindAsync"/>
    /// and <see cref="WorkTask"/> refuse.
    /// </exception>
    public virtual async Task<WorkTask> GiveAsync(GiveWorkTaskDto input, string? giverName, DateTime at, ClientRequest? request = null)
    {
        if (kinds.Value.Find(input.Kind) is not { } kind || (request is not null && !kind.IsGivenByHand))
        {
            throw new BusinessException(ServiceDeskErrorCodes.UnknownTaskKind);
        }

        var assignee = await people.FindAsync(input.SiteId, input.AssigneeId, input.Role, input.DepartmentId);
        var task = new WorkTask(
            GuidGenerator.Create(),
            input.Key,
            input.SiteId,
            await numbers.NextAsync(input.SiteId, WorkTaskConsts.NumberKind),
            new WorkTaskOrder(
                kind.Name,
                input.Title,
                input.Description,
                Clock.Normalize(input.DueAt),
                input.Evidence,
                input.GiverId,
                giverName,
                string.IsNullOrWhiteSpace(input.VerifierRole) ? null : await people.FindRoleAsync(input.VerifierRole),
                await FindSubjectAsync(input)),
            assignee,
            at);
        await recorder.OpenAsync(
            task,
            new Dictionary<string, TimelineValue> { ["assignee"] = TimelineValue.Text(assignee.Words), ["due"] = TimelineValue.Time(task.DueAt) },
            at,
            request);
        return task;
    }

    private async Task<WorkTaskSubject?> FindSubjectAsync(GiveWorkTaskDto input)
    {
        if (input.SubjectId is null && string.IsNullOrWhiteSpace(input.SubjectType))
        {
            return null;
        }

        return input.SubjectId is { } id && input.SubjectType is { } type && await cases.FindAsync(type, id) is { } found && found.SiteId == input.SiteId
            ? new WorkTaskSubject(type, id, found.Number)
            : throw new BusinessException(ServiceDeskErrorCodes.UnknownSubject);
    }
}
