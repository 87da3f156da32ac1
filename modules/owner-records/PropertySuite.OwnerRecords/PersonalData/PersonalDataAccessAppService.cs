using Microsoft.AspNetCore.Authorization;
using PropertySuite.OwnerRecords.Permissions;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="IPersonalDataAccessAppService" />
[Authorize(OwnerRecordsPermissions.Parties.ViewAccessLog)]
public class PersonalDataAccessAppService(IReadOnlyRepository<PersonalDataAccess> accesses, IReadOnlyRepository<Party> parties)
    : OwnerRecordsAppService, IPersonalDataAccessAppService
{
    /// <inheritdoc />
    public virtual async Task<PagedResultDto<PersonalDataAccessDto>> GetListAsync(GetPersonalDataAccessListInput input)
    {
        var query = (await accesses.GetQueryableAsync())
            .WhereIf(input.SiteId is not null, access => access.SiteId == input.SiteId)
            .WhereIf(input.PartyId is not null, access => access.PartyId == input.PartyId)
            .WhereIf(input.UserId is not null, access => access.UserId == input.UserId);
        var count = await AsyncExecuter.CountAsync(query);
        var page = await AsyncExecuter.ToListAsync(query
            .OrderByDescending(access => access.AccessTime)
            .ThenBy(access => access.Id)
            .PageBy(input.SkipCount, input.MaxResultCount));
        var partyIds = page.Select(access => access.PartyId).OfType<Guid>().Distinct().ToList();
        var names = (await AsyncExecuter.ToListAsync((await parties.GetQueryableAsync())
                .Where(party => partyIds.Contains(party.Id))
                .Select(party => new { party.Id, party.Name })))
            .ToDictionary(party => party.Id, party => party.Name);
        return new PagedResultDto<PersonalDataAccessDto>(count, page.ConvertAll(access => ToDto(access, names)));
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
