using Microsoft.Extensions.Localization;
using PropertySuite.OwnerRecords.Localization;
using PropertySuite.OwnerRecords.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace PropertySuite.OwnerRecords;

/// <summary>Who came to the household, when it was recorded, and who left it, after their last day.</summary>
public class TenureHouseholdTimelineContributor(IHouseholdRepository households, IClock clock, IStringLocalizer<OwnerRecordsResource> texts)
    : IHouseholdTimelineContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Permission => OwnerRecordsPermissions.Households.Default;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<HouseholdTimelineEntryDto>> GetNewestAsync(HouseholdTimelineQuery query)
    {
        var history = await households.GetHistoryAsync(query.UnitId);
        var left = history
            .Where(one => one.Tenure.To is not null)
            .Select(one => Entry(one, "HouseholdTimeline:Left", query.BeginningOf(one.Tenure.To!.Value.AddDays(1))))
            .Where(entry => entry.OccurredAt <= clock.Now);
        return [.. history.Select(one => Entry(one, "HouseholdTimeline:Came", one.Tenure.CreationTime)).Concat(left)];
    }

    private HouseholdTimelineEntryDto Entry(TenureOfParty one, string text, DateTime at) => new()
    {
        OccurredAt = at,
        Kind = HouseholdTimelineKind.Record,
        Text = texts[text, one.PartyName, texts[$"Enum:TenureRelation.{one.Tenure.Relation}"]],
        SubjectType = PartyConsts.SubjectType,
        SubjectId = one.Tenure.PartyId,
    };
}
