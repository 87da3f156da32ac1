using PropertySuite.Administration;
using PropertySuite.Cases;
using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Security.Claims;
using Volo.Abp.Timing;

namespace PropertySuite.ServiceDesk;

/// <summary>Gives the demo's staff tasks of the last days, each up to where it stands today.</summary>
public class WorkTasksDemoContributor(
    WorkTaskManager manager, CaseRecorder<WorkTask> recorder, ICurrentPrincipalAccessor principal, IGuidGenerator guids, IClock clock) : IDemoContributor, ITransientDependency
{
    private static readonly (string Title, string Words, WorkTaskEvidence Evidence, string Done)[] Matters =
    [
        ("核对 3 栋空置房钥匙", "按钥匙登记簿逐把核对，缺的列出清单", WorkTaskEvidence.Note, "共 18 把，2 把标签脱落已补贴，无缺失"),
        ("张贴水箱清洗通知", "各单元大堂和电梯轿厢都要贴，拍照留存", WorkTaskEvidence.Photo, "已全部张贴"),
        ("回复业委会关于绿化补种的问题", "先问绿化公司补种时间，再书面回复", WorkTaskEvidence.Note, "已回复：下周三起补种，预计三天"),
        ("大堂门禁夜间误报跟进", "夜班反映 1 栋大堂门禁半夜误报，请检查并说明原因", WorkTaskEvidence.Note, "门磁松动，已紧固并观察一晚正常"),
        ("整理上月来访登记", "装订成册，交档案柜第二层", WorkTaskEvidence.None, ""),
        ("检查地下车库排水沟", "暴雨预警，今天内完成", WorkTaskEvidence.Note, "A 区两处落叶堵塞已清理"),
        ("更新前台应急电话表", "电梯维保单位换了联系人", WorkTaskEvidence.None, ""),
        ("核实 2 栋连廊堆物", "有业主反映消防通道堆放纸箱，请现场核实并劝离", WorkTaskEvidence.Note, "已联系当事业主，当晚清走"),
    ];

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Cases;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (stage.Plan.Buildings == 0 || !stage.Employs(StandardRoles.CustomerServiceManager))
        {
            return;
        }

        var giver = stage.Staff(StandardRoles.CustomerServiceManager)[0];
        var doer = stage.Staff(StandardRoles.CustomerServiceAssistant)[0];
        for (var number = 0; number < Matters.Length; number++)
        {
            var givenAt = clock.Now.AddHours(-6 - (number * 9));
            var isOfTeam = number % 3 == 2;
            var matter = Matters[number];
            using var acting = principal.Change(giver.ToPrincipal());
            var task = await manager.GiveAsync(
                new GiveWorkTaskDto
                {
                    Key = guids.Create(),
                    SiteId = stage.SiteId,
                    Kind = number % 4 == 3 ? WorkTaskConsts.ServiceInstructionKind : WorkTaskConsts.GeneralKind,
                    Title = matter.Title,
                    Description = matter.Words,
                    AssigneeId = isOfTeam ? null : doer.UserId,
                    Role = isOfTeam ? StandardRoles.FrontDesk : null,
                    DueAt = givenAt.AddHours(number == 3 ? 8 : 80),
                    Evidence = matter.Evidence,
                    GiverId = giver.UserId,
                },
                giver.Name,
                givenAt);
            if (!isOfTeam)
            {
                await PlayAsync(task, number, matter.Done, doer, giver);
            }
        }
    }

    /// <summary>The older a task, the farther it has come.</summary>
    private async Task PlayAsync(WorkTask task, int number, string done, DemoActor doer, DemoActor giver)
    {
        if (number == 0)
        {
            return;
        }

        await StepAsync(doer, task, task.Accept(Acting(doer), task.CreationTime.AddMinutes(35)));
        if (number is 1 or 3)
        {
            return;
        }

        await StepAsync(doer, task, task.Finish(done, 0, verifierRole: null, Acting(doer), task.CreationTime.AddHours(3)));
        if (number > 4)
        {
            await StepAsync(giver, task, task.Verify(Acting(giver), task.CreationTime.AddHours(5)));
        }
    }

    private async Task StepAsync(DemoActor actor, WorkTask task, CaseStep step)
    {
        using (principal.Change(actor.ToPrincipal()))
        {
            await recorder.SaveAsync(task, step);
        }
    }

    /// <summary>The actor as the tasks know it.</summary>
    private static CaseActor Acting(DemoActor actor) => new(actor.UserId, actor.Name, WorkTaskTransitions.Table.Permissions);
}
