using PropertySuite.Texts;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.Users;

namespace PropertySuite.OwnerRecords;

/// <summary>Keeps the log of looks at personal data, in the transaction of the look.</summary>
public class PersonalDataAccessRecorder(IBasicRepository<PersonalDataAccess, Guid> accesses, ICurrentUser currentUser) : DomainService
{
    /// <summary>Records that the current user sees a field of some parties in clear.</summary>
    public virtual async Task RecordAsync(IEnumerable<Party> parties, PersonalDataField field, string? reason = null) =>
        await accesses.InsertManyAsync(parties.Select(party => Create(party.SiteId, party.Id, field, reason)).ToList());

    /// <summary>Records that the current user sees phone numbers in clear that stand elsewhere than with a party.</summary>
    /// <param name="siteId">Their site.</param>
    /// <param name="people">Whose they are, as far as they are on record, and in which register they stand.</param>
    public virtual async Task RecordPhonesAsync(Guid siteId, IEnumerable<(Guid? PartyId, string Where)> people) =>
        await accesses.InsertManyAsync(people.Select(one => Create(siteId, one.PartyId, PersonalDataField.Phone, one.Where)).ToList());

    /// <summary>Records that the current user takes a file with personal data away.</summary>
    public virtual async Task RecordExportAsync(Guid siteId, string fileName) =>
        await accesses.InsertAsync(Create(siteId, null, PersonalDataField.Export, fileName));

    private PersonalDataAccess Create(Guid siteId, Guid? partyId, PersonalDataField field, string? reason) => new(
        GuidGenerator.Create(), siteId, partyId, field, reason?.TruncateWhole(PartyConsts.MaxReasonLength), currentUser.Id, currentUser.UserName, Clock.Now);
}
