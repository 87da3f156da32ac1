using Microsoft.AspNetCore.Authorization;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Paging;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IPersonalDataAccessAppService" />
[Authorize(OwnerRecordsPermissions.Parties.ViewAccessLog)]
public class PersonalDataAccessAppService(IReadOnlyRepository<PersonalDataAccess> accesses, IReadOnlyRepository<Party> parties)
    : OwnerRecordsAppService, IPersonalDataAccessAppService
{
    private static readonly ListOrder<PersonalDataAccess> Order = new ListOrder<PersonalDataAccess>(access => access.Id, "accessTime desc")
        .Add("accessTime", access => access.AccessTime);

    /// <inheritdoc />
    public virtual async Task<PageDto<PersonalDataAccessDto>> GetListAsync(GetPersonalDataAccessListInput input)
    {
        var query = (await accesses.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, access => access.SiteId == input.SiteId)
            .WhereIf(input.PartyId is not null, access => access.PartyId == input.PartyId)
            .WhereIf(input.UserId is not null, access => access.UserId == input.UserId);
        var page = await Order.GetPageAsync(query, PageRequest.Of(input));
        var partyIds = page.Rows.Select(access => access.PartyId).OfType<Guid>().Distinct().ToList();
        var names = (await AsyncExecuter.ToListAsync((await parties.GetQueryableAsync())
                .Where(party => partyIds.Contains(party.Id))
                .Select(party => new { party.Id, party.Name })))
            .ToDictionary(party => party.Id, party => party.Name);
        return page.ToDto(access => ToDto(access, names));
    }

    private static PersonalDataAccessDto ToDto(PersonalDataAccess access, Dictionary<Guid, string> names) => new()
    {
        Id = access.Id,
        SiteId = access.SiteId,
        PartyId = access.PartyId,
        PartyName = access.PartyId is { } partyId ? names.GetValueOrDefault(partyId) : null,
        Field = access.Field,
        UserId = access.UserId,
        UserName = access.UserName,
        Reason = access.Reason,
        AccessTime = access.AccessTime,
    };
}
