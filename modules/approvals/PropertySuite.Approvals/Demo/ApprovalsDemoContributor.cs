using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Approvals;

/// <summary>Decides what the demo's modules have asked: the oldest is approved, the next returned for completion, the others wait.</summary>
public class ApprovalsDemoContributor(IApprovalRepository approvals, CaseRecorder<Approval> recorder, ICurrentPrincipalAccessor principal)
    : IDemoContributor, ITransientDependency
{
    private static readonly TimeSpan InGoodTime = TimeSpan.FromMinutes(15);

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Afterwards;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (!stage.Employs(StandardRoles.CustomerServiceManager))
        {
            return;
        }

        var manager = stage.Staff(StandardRoles.CustomerServiceManager)[0];
        var actor = new CaseActor(manager.UserId, manager.Name, ApprovalTransitions.Table.Permissions);
        var voice = new ApprovalVoice(StandardRoles.CustomerServiceManager, [new ApprovalPerson(manager.UserId, manager.Name)]);
        var waiting = await approvals.GetListAsync(approval =>
            approval.SiteId == stage.SiteId && approval.State == ApprovalState.Pending && approval.CurrentRole == StandardRoles.CustomerServiceManager);
        using (principal.Change(manager.ToPrincipal()))
        {
            foreach (var (number, approval) in waiting.OrderBy(approval => approval.CreationTime).Take(2).Index())
            {
                var at = approval.CreationTime + InGoodTime;
                await recorder.SaveAsync(approval, number == 0
                    ? approval.Approve(voice, "价格合理，请向客户说明停产原因", new HashSet<string>(), actor, at)
                    : approval.Return(voice, "请补充旧配件照片和供应商报价单", actor, at));
            }
        }
    }
}
