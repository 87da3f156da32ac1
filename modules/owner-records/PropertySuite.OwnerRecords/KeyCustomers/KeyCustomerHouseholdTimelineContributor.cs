using Microsoft.Extensions.Localization;
using PropertySuite.OwnerRecords.Localization;
using PropertySuite.OwnerRecords.Permissions;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Contacts with the key customers of the household, those among them who have moved out too. One that is recorded later stands at the beginning of its day.
/// </summary>
public class KeyCustomerHouseholdTimelineContributor(IKeyCustomerRepository keyCustomers, IStringLocalizer<OwnerRecordsResource> texts)
    : IHouseholdTimelineContributor, ITransientDependency
{
    /// <inheritdoc />
    public string Permission => OwnerRecordsPermissions.KeyCustomers.Default;

    /// <inheritdoc />
    public virtual async Task<IReadOnlyCollection<HouseholdTimelineEntryDto>> GetNewestAsync(HouseholdTimelineQuery query) =>
    [
        .. (await keyCustomers.GetContactsOfHouseholdAsync(query.UnitId, query.Max)).Select(one => new HouseholdTimelineEntryDto
        {
            OccurredAt = query.DayOf(one.Contact.CreationTime) == one.Contact.ContactedOn
                ? one.Contact.CreationTime
                : query.BeginningOf(one.Contact.ContactedOn),
            Kind = HouseholdTimelineKind.Contact,
            Text = texts["HouseholdTimeline:Contact", one.PartyName],
            About = one.Contact.Note,
            ActorName = one.Contact.ByName,
            SubjectType = PartyConsts.SubjectType,
            SubjectId = one.PartyId,
        }),
    ];
}
