using System.Globalization;
using PropertySuite.Sites;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>What stands on record about the units and people of some rows; read with a fixed number of statements.</summary>
/// <param name="Units">Units that exist, by room code.</param>
/// <param name="Households">Households that exist, by unit.</param>
/// <param name="People">Everybody whom the rows may mean.</param>
/// <param name="Reshaped">What units have become that exist no longer, by room code.</param>
/// <param name="Estate">What the site can have.</param>
/// <param name="Today">The day at the site.</param>
internal sealed record OwnerImportRecord(
    Dictionary<string, UnitSummaryDto> Units,
    Dictionary<Guid, Household> Households,
    OwnerImportPeople People,
    Dictionary<string, UnitSuccessionDto> Reshaped,
    OwnerImportEstate Estate,
    DateOnly Today)
{
    /// <summary>What is to be said of a unit that was split or merged; null where it was not. Its rows are old, and would make it anew beside its parts.</summary>
    public RosterFinding? FindReshape(string unitCode) => Reshaped.GetValueOrDefault(unitCode) is { } became
        ? RosterFinding.Error(
            became.Kind == UnitReshapeKind.Split ? "UnitWasSplit" : "UnitWasMerged",
            OwnerImportField.RoomCode,
            ("room", unitCode),
            ("day", became.LastDay.ToString("O", CultureInfo.InvariantCulture)),
            ("units", string.Join("、", became.Codes)))
        : null;
}

/// <summary>Reads what an import must know of the record.</summary>
public class OwnerImportRecordReader(
    IPartyRepository parties,
    IHouseholdRepository households,
    IUnitIntegrationService units,
    ISiteIntegrationService sites,
    IPersonalDataProtector protector,
    SiteToday today) : DomainService
{
    /// <summary>The record of the units that exist.</summary>
    internal async Task<OwnerImportRecord> ReadAsync(OwnerImport import, List<UnitRows> groups)
    {
        var known = await units.GetListByCodesAsync(import.SiteId, groups.ConvertAll(group => group.UnitCode));
        return await ReadAsync(import, groups, known);
    }

    /// <summary>The record of some units.</summary>
    internal async Task<OwnerImportRecord> ReadAsync(OwnerImport import, List<UnitRows> groups, List<UnitSummaryDto> known)
    {
        var people = new OwnerImportPeople(import.SiteId, import.TenantId, protector, GuidGenerator.Create);
        var everybody = groups.SelectMany(group => group.People).ToList();
        var indexes = everybody.SelectMany(people.IndexesOf).Distinct().ToList();
        var numbers = everybody.SelectMany(person => person.Phones).Select(number => number.Reversed).Distinct().ToList();
        people.AddKnown(await parties.GetListByIdNumberIndexAsync(import.SiteId, indexes));
        people.AddKnown(await parties.GetListByPhonesAsync(import.SiteId, numbers));
        var found = (await households.GetListAsync([.. known.Select(unit => unit.Id)])).ToDictionary(household => household.Id);
        var members = found.Values.SelectMany(household => household.Tenures).Select(tenure => tenure.PartyId).Distinct().ToList();
        people.AddKnown(await parties.GetListAsync(members));
        var byCode = known.ToDictionary(unit => unit.Code);
        var reshaped = await units.GetSuccessionsAsync(import.SiteId, [.. groups.Select(group => group.UnitCode).Where(code => !byCode.ContainsKey(code))]);
        return new OwnerImportRecord(byCode, found, people, reshaped.ToDictionary(unit => unit.Code), await ReadEstateAsync(import, groups), await today.GetAsync(import.SiteId));
    }

    private async Task<OwnerImportEstate> ReadEstateAsync(OwnerImport import, List<UnitRows> groups)
    {
        var codes = groups.Select(group => RoomCode.TryParse(group.UnitCode, out var code) ? code.Building : null).OfType<string>().Distinct().ToList();
        var buildings = await units.GetBuildingsAsync(import.SiteId, codes);
        var site = await sites.FindAsync(import.SiteId);
        return new OwnerImportEstate(site?.Kinds.Contains(PropertyKind.Villa) == true, buildings.ToDictionary(building => building.Code));
    }
}
