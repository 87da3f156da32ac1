using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Approvals;
using PropertySuite.Cases;
using PropertySuite.Demo;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Host.Access;

/// <summary>An approval about each case, of which the first is refused and the last returned; steps of the site's own, and somebody who stands in.</summary>
internal sealed class ApprovalsSeed : IPlaceSeedContributor
{
    public DemoStep Step => DemoStep.Afterwards;

    public IReadOnlyDictionary<string, string> Ids => new Dictionary<string, string> { ["toUser"] = "IdentityUser" };

    public IReadOnlyDictionary<string, string> Controllers => new Dictionary<string, string> { ["ApprovalPolicy"] = nameof(SiteApprovalPolicy) };

    public async Task RecordAsync(PlaceStage stage)
    {
        var kind = Kind(stage);
        foreach (var cases in stage.Subjects.GroupBy(subject => subject.Type))
        {
            await DecideAsync(stage, await AskAsync(stage, kind, cases.First()), (approval, voice, actor) => approval.Refuse(voice, stage.Word, actor, DateTime.UtcNow));
            await DecideAsync(stage, await AskAsync(stage, kind, cases.Last()), (approval, voice, actor) => approval.Return(voice, stage.Word, actor, DateTime.UtcNow));
        }

        var inForce = await stage.GetAsync<ListResultDto<ApprovalPolicyDto>>($"/api/approvals/approval-policy/in-force?siteId={stage.Place.SiteId}");
        await stage.PutAsync<ApprovalPolicyDto>("/api/approvals/approval-policy", new
        {
            kind = kind.Name,
            stage.Place.SiteId,
            steps = kind.Steps.Select(step => new { step.Role, step.FromAmount, step.WithinHours, onTimeout = step.OnTimeout.ToString() }),
            inForce.Items.Single(policy => policy.Kind == kind.Name).ConcurrencyStamp,
        });
    }

    public Task RecordCompanyAsync(PlaceStage stage, Guid userId) => stage.WithUnitOfWorkAsync(async services =>
    {
        var now = DateTime.UtcNow;
        await services.GetRequiredService<IApprovalDelegationRepository>().InsertAsync(
            new ApprovalDelegation(Guid.CreateVersion7(), userId, Guid.CreateVersion7(), kind: null, now, now.AddDays(7), stage.Word, now), autoSave: true);
    });

    private static ApprovalKind Kind(PlaceStage stage) =>
        stage.Host.Services.GetRequiredService<IEnumerable<IApprovalKindProvider>>().SelectMany(provider => provider.Define()).First();

    private static Task DecideAsync(PlaceStage stage, Guid id, Func<Approval, ApprovalVoice, CaseActor, CaseStep> decide) => stage.WithUnitOfWorkAsync(async services =>
    {
        var approval = await services.GetRequiredService<IApprovalRepository>().GetAsync(id);
        if (approval.State == ApprovalState.Pending)
        {
            var actor = new CaseActor(Guid.CreateVersion7(), stage.Word, ApprovalTransitions.Table.Permissions);
            var voice = new ApprovalVoice(approval.CurrentRole!, [new ApprovalPerson(actor.UserId, actor.Name)]);
            await services.GetRequiredService<CaseRecorder<Approval>>().SaveAsync(approval, decide(approval, voice, actor));
        }
    });

    private static Task<Guid> AskAsync(PlaceStage stage, ApprovalKind kind, PlaceSubject subject) => stage.WithUnitOfWorkAsync(
        services => services.GetRequiredService<IApprovalIntegrationService>().AskAsync(new AskApprovalDto
        {
            Kind = kind.Name,
            SiteId = stage.Place.SiteId,
            SubjectType = subject.Type,
            SubjectId = subject.Id,
            Number = subject.Number,
            Amount = kind.HasAmount ? 100 : null,
            Summary = new ApprovalTextDto { ResourceName = "Approvals", TextKey = "Timeline:Withdraw", Values = new Dictionary<string, ApprovalValueDto> { ["note"] = ApprovalValueDto.Text(stage.Word) } },
            MakerId = Guid.CreateVersion7(),
            MakerName = stage.Word,
        }));
}
