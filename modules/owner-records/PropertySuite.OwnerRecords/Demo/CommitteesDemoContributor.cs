using PropertySuite.Demo;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;

namespace PropertySuite.OwnerRecords;

/// <summary>Registers an owners' committee in its second term, and the first term before it, where the demo's site is large enough to have one.</summary>
public class CommitteesDemoContributor(ICommitteeTermRepository terms, CommitteeTermManager manager, SiteToday today, IGuidGenerator guids)
    : IDemoContributor, ITransientDependency
{
    private const int SmallestSite = 100;
    private const int TermYears = 5;

    private static readonly CommitteePost[] Posts =
    [
        CommitteePost.Chair, CommitteePost.ViceChair, CommitteePost.Member, CommitteePost.Member, CommitteePost.Member, CommitteePost.Alternate,
    ];

    /// <inheritdoc />
    public DemoStep Step => DemoStep.Cases;

    /// <inheritdoc />
    public virtual async Task ContributeAsync(DemoStage stage)
    {
        if (stage.Households.Count < SmallestSite)
        {
            return;
        }

        var begin = new DateOnly((await today.GetAsync(stage.SiteId)).Year - 2, 4, 1);
        await RegisterAsync(stage, number: 1, begin.AddYears(-TermYears), begin.AddDays(-1), firstHousehold: 5);
        await RegisterAsync(stage, number: 2, begin, begin.AddYears(TermYears).AddDays(-1), firstHousehold: 0);
    }

    private async Task RegisterAsync(DemoStage stage, int number, DateOnly from, DateOnly to, int firstHousehold)
    {
        var term = new CommitteeTerm(guids.Create(), stage.SiteId);
        await manager.PlanAsync(term, number, from, to, $"杭业备〔{from.Year}〕{stage.Plan.Code[^2..]}{number:000} 号");
        var spread = stage.Households.Count / (Posts.Length + 1);
        for (var place = 0; place < Posts.Length; place++)
        {
            var household = stage.Households[(place * spread) + firstHousehold];
            term.AddMember(guids.Create(), new CommitteeMemberValues(
                Posts[place], household.OwnerName, household.PartyId, household.UnitId, household.Phone, null, null));
        }

        await terms.InsertAsync(term, autoSave: true);
    }
}
