using Microsoft.AspNetCore.Authorization;
using PropertySuite.Masking;
using PropertySuite.OwnerRecords.Permissions;
using PropertySuite.Sites;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.OwnerRecords;

/// <inheritdoc cref="ICallerAppService" />
[Authorize(OwnerRecordsPermissions.Households.Default)]
public class CallerAppService(
    IHouseholdRepository households, IUnitIntegrationService units, ISiteIntegrationService sites, PartyMarksReader marks, SiteToday today)
    : OwnerRecordsAppService, ICallerAppService
{
    /// <inheritdoc />
    public virtual async Task<ListResultDto<CallerHouseholdDto>> GetListAsync(GetCallerListInput input)
    {
        if (input.SiteId is { } siteId)
        {
            SiteScope.Check(siteId);
        }

        var day = await today.GetAsync(input.SiteId);
        var rooms = await units.SearchAsync(input.Query, input.SiteId, input.MaxResultCount);
        var hits = Merge(rooms, await FindHitsAsync(input, day), input.MaxResultCount);
        return new ListResultDto<CallerHouseholdDto>(await ReadAsync(hits, rooms, day));
    }

    private async Task<List<(CallerMatch By, HouseholdHit Hit)>> FindHitsAsync(GetCallerListInput input, DateOnly day)
    {
        var text = PartySearchText.Parse(input.Query);
        var isOneSite = input.SiteId is not null || !SiteScope.CoversAllSites && SiteScope.SiteIds.Count <= 1;
        var found = new List<(CallerMatch By, HouseholdHit Hit)>();
        if (text.Phone is not null)
        {
            var hits = await households.FindByPhoneAsync(text.Phone, input.SiteId, day, input.MaxResultCount);
            found.AddRange(hits.Select(hit => (CallerMatch.Phone, hit)));
        }

        if (text.NameFolded is not null)
        {
            var hits = await households.FindByNameAsync(text, input.SiteId, isOneSite, day, input.MaxResultCount);
            found.AddRange(hits.Select(hit => (CallerMatch.Name, hit)));
        }

        if (text.Plate is not null)
        {
            var hits = await households.FindByPlateAsync(text.Plate, input.SiteId, input.MaxResultCount);
            found.AddRange(hits.Select(hit => (CallerMatch.Plate, hit)));
        }

        return found;
    }

    /// <summary>Whole matches first; among equals a phone number says more than a name, a name more than a room.</summary>
    private static List<FoundHousehold> Merge(
        List<UnitSummaryDto> rooms, List<(CallerMatch By, HouseholdHit Hit)> hits, int max)
    {
        var byRoom = rooms.Select((room, place) => new FoundHousehold(room.Id, CallerMatch.Room, place == 0 ? 0 : 2, null));
        return [.. hits
            .Select(found => new FoundHousehold(found.Hit.HouseholdId, found.By, found.Hit.Rank, found.Hit.PartyId))
            .Concat(byRoom)
            .GroupBy(found => found.UnitId)
            .Select(same => same.OrderBy(found => found.Rank).ThenBy(found => found.By == CallerMatch.Room).First() with
            {
                PartyIds = [.. same.Select(found => found.PartyId).OfType<Guid>()],
            })
            .OrderBy(found => found.Rank)
            .ThenBy(found => found.By == CallerMatch.Room)
            .Take(max)];
    }

    private async Task<List<CallerHouseholdDto>> ReadAsync(List<FoundHousehold> found, List<UnitSummaryDto> rooms, DateOnly day)
    {
        var ids = found.ConvertAll(household => household.UnitId);
        var known = rooms.ToDictionary(room => room.Id);
        foreach (var unit in await units.GetListAsync(ids.Where(id => !known.ContainsKey(id)).ToList()))
        {
            known[unit.Id] = unit;
        }

        var people = await households.GetMembersAsync(ids, day);
        var members = people.ToLookup(member => member.HouseholdId);
        var marked = await marks.ReadAsync(people.ConvertAll(member => member.PartyId), day);
        var plates = (await households.GetPlatesAsync(ids)).ToLookup(vehicle => vehicle.HouseholdId, vehicle => vehicle.Plate);
        var siteNames = (await sites.GetListAsync(known.Values.Select(unit => unit.SiteId).Distinct().ToList()))
            .ToDictionary(site => site.Id, site => site.Name);
        return [.. found.Where(household => known.ContainsKey(household.UnitId)).Select(household =>
        {
            var unit = known[household.UnitId];
            return new CallerHouseholdDto
            {
                UnitId = unit.Id,
                SiteId = unit.SiteId,
                SiteName = siteNames.GetValueOrDefault(unit.SiteId, ""),
                UnitCode = unit.Code,
                UnitDisplayName = unit.DisplayName,
                MatchedBy = household.By,
                People = [.. members[unit.Id].Select(member => ToPerson(member, household, marked)).OrderByDescending(person => person.IsMatch)],
                Plates = [.. plates[unit.Id]],
            };
        })];
    }

    private static CallerPersonDto ToPerson(HouseholdMember member, FoundHousehold household, PartyMarks marks) => new()
    {
        PartyId = member.PartyId,
        Name = member.Name,
        Relation = member.Relation,
        MaskedPhones = [.. member.Phones.Select(phone => PersonalDataMask.Phone(phone.Number))],
        IsMatch = household.PartyIds.Contains(member.PartyId),
        IsKeyCustomer = marks.IsKeyCustomer(member.PartyId),
        CommitteePost = marks.PostOf(member.PartyId),
    };

    private sealed record FoundHousehold(Guid UnitId, CallerMatch By, int Rank, Guid? PartyId)
    {
        public HashSet<Guid> PartyIds { get; init; } = [];
    }
}
