using PropertySuite.Administration;
using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.OwnerRecords;

/// <summary>Puts some owners of the demo on the list of key customers: with contacts that are due, late, and long done.</summary>
public class KeyCustomersDemoContributor(IKeyCustomerRepository keyCustomers, IPartyRepository parties, SiteToday today, IGuidGenerator guids)
    : IDemoContributor, ITransientDependency
{
    private static readonly DemoEntry[] Entries =
    [
        new("committee", "业委会主任，熟悉小区公共收益账目，沟通时请带上数据", 30, 41, "当面说明三季度公共收益公示，认可，希望公示栏再放大"),
        new("complaints", "楼上装修噪音投诉过三次，对回复时限很敏感，答应几点就几点", 14, 6, "回访噪音整改，已安静；提醒下周还有两天打孔"),
        new("media", "市报社记者，关注电梯安全，来电先转客服经理", 60, 22, "告知 3 号电梯年检已通过，发了合格证照片"),
        new("care", "独居老人，耳背，请慢说、重复一遍；子女在外地，节假日上门看望", 7, 9, "上门量血压、检查燃气，一切正常"),
        new("large-customer", "企业主，员工集体租住，账单由公司行政统一收，发票抬头固定", 90, 35, "确认四季度账单的抬头和寄送地址"),
        new("public-figure", "不愿被打扰，只用短信联系", 45, null, null),
    ];

    private static readonly DemoEntry Ended = new("complaints", "渗水问题已解决", 14, 120, "渗水复查合格，业主签字");

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Cases;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (stage.Households.Count <= Entries.Length)
        {
            return;
        }

        var colleague = stage.Staff(StandardRoles.CustomerServiceAssistant)[0];
        var day = await today.GetAsync(stage.SiteId);
        var spread = stage.Households.Count / (Entries.Length + 1);
        for (var place = 0; place < Entries.Length; place++)
        {
            await keyCustomers.InsertAsync(await MakeAsync(stage.Households[place * spread].PartyId, Entries[place], colleague, day));
        }

        var ended = await MakeAsync(stage.Households[Entries.Length * spread].PartyId, Ended, colleague, day);
        ended.End("问题解决满三个月，按一般业主维护", day.AddDays(-20));
        await keyCustomers.InsertAsync(ended, autoSave: true);
    }

    private async Task<KeyCustomer> MakeAsync(Guid partyId, DemoEntry plan, DemoActor colleague, DateOnly day)
    {
        var entry = new KeyCustomer(guids.Create(), await parties.GetAsync(partyId), day.AddDays(-((plan.ContactedBefore ?? 0) + plan.EveryDays)))
            .Describe(plan.Reason, plan.Traits)
            .EntrustTo(colleague.UserId, colleague.Name)
            .PlanContacts(plan.EveryDays, next: plan.ContactedBefore is null ? day.AddDays(2) : null);
        if (plan is { ContactedBefore: { } before, Note: { } note })
        {
            entry.RecordContact(guids.Create(), entry.StartedOn, KeyCustomerContactMethod.Phone, "说明管家和服务电话，问过近况", colleague.Name, day);
            entry.RecordContact(guids.Create(), day.AddDays(-before), KeyCustomerContactMethod.Visit, note, colleague.Name, day);
        }

        return entry;
    }

    private sealed record DemoEntry(string Reason, string Traits, int EveryDays, int? ContactedBefore, string? Note);
}
