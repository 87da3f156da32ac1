using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitIntegrationService" />
[IntegrationService]
public class UnitIntegrationService(
    IUnitRepository repository, IUnitReshapeRepository reshapes, IRepository<Building, Guid> buildings, UnitFinder finder)
    : SitesAppService, IUnitIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<UnitSummaryDto>> GetListAsync(IReadOnlyCollection<Guid> ids) =>
        ids.Count == 0 ? [] : (await repository.GetListAsync(ids)).ConvertAll(found => found.ToSummary());

    /// <inheritdoc />
    public virtual async Task<UnitSummaryDto?> FindInUseAsync(Guid id)
    {
        var found = await repository.FindHeldAsync(id);
        found?.Unit.CheckInUse();
        return found?.ToSummary();
    }

    /// <inheritdoc />
    public virtual async Task<List<UnitSummaryDto>> GetListByCodesAsync(Guid siteId, IReadOnlyCollection<string> codes) =>
        codes.Count == 0 ? [] : (await repository.GetListByCodesAsync(siteId, codes)).ConvertAll(found => found.ToSummary());

    /// <inheritdoc />
    public virtual Task<List<Guid>> GetIdsOfBuildingAsync(Guid buildingId) => repository.GetIdsInUseAsync(buildingId);

    /// <inheritdoc />
    public virtual async Task<List<UnitSummaryDto>> SearchAsync(string text, Guid? siteId, int max) =>
        (await finder.SearchAsync(text, siteId, max)).ConvertAll(found => found.ToSummary());

    /// <inheritdoc />
    public virtual async Task<List<BuildingSummaryDto>> GetBuildingsAsync(Guid siteId, IReadOnlyCollection<string> codes) =>
        (await buildings.GetListAsync(building => building.SiteId == siteId && codes.Contains(building.Code))).ConvertAll(building => new BuildingSummaryDto
        {
            Id = building.Id,
            Code = building.Code,
            Name = building.Name,
            Floors = [.. building.Floors],
        });

    /// <inheritdoc />
    public virtual async Task<List<UnitSuccessionDto>> GetSuccessionsAsync(Guid siteId, IReadOnlyCollection<string> codes) =>
        [.. (await reshapes.GetLastOfCodesAsync(siteId, codes)).Select(last => last.Value.ToSuccession(last.Key))];

    /// <inheritdoc />
    public virtual async Task<Dictionary<string, Guid>> EnsureAsync(Guid siteId, IReadOnlyCollection<EnsureUnitDto> units)
    {
        SiteScope.Check(siteId);
        var wanted = units.GroupBy(unit => unit.Code).ToDictionary(group => group.Key, group => group.ToList());
        if (wanted.Count == 0)
        {
            return [];
        }

        var codes = wanted.Keys.Select(Read).ToList();
        var existing = (await repository.GetLockedByCodesAsync(siteId, wanted.Keys)).ToDictionary(unit => unit.Code);
        var missing = codes.Where(code => !existing.ContainsKey(code.ToString())).ToList();
        foreach (var became in await GetSuccessionsAsync(siteId, missing.ConvertAll(code => code.ToString())))
        {
            throw new BusinessException(SitesErrorCodes.UnitBecameOthers).WithData("code", became.Code).WithData("units", string.Join("、", became.Codes));
        }

        var homes = await EnsureBuildingsAsync(siteId, codes);
        var added = missing.ConvertAll(code => Create(homes[code.Building], code, wanted[code.ToString()]));
        var byId = homes.Values.ToDictionary(building => building.Id);
        var completed = existing.Values.Where(unit => Complete(unit, byId[unit.BuildingId], wanted[unit.Code])).ToList();
        await repository.InsertManyAsync(added);
        await repository.UpdateManyAsync(completed);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return existing.Values.Concat(added).ToDictionary(unit => unit.Code, unit => unit.Id);
    }

    private static RoomCode Read(string text) =>
        RoomCode.TryParse(text, out var code) && code.ToString() == text
            ? code
            : throw new BusinessException(SitesErrorCodes.RoomCodeUnreadable).WithData("text", text);

    /// <summary>A new unit is what is known of it; where its floor is said, that counts and not what the number tells.</summary>
    private Unit Create(Building building, RoomCode code, List<EnsureUnitDto> known)
    {
        var unit = new Unit(GuidGenerator.Create(), building, code);
        unit.Describe(known.Select(facts => facts.Kind).FirstOrDefault(kind => kind is not null) ?? unit.Kind, layout: null, use: null);
        if (known.Select(facts => UnitFacts.Of(facts).Floor).FirstOrDefault(floor => floor is not null) is { } said && building.Has(said))
        {
            unit.Place(building, said, zoneId: null);
        }

        Complete(unit, building, known);
        return unit;
    }

    private static bool Complete(Unit unit, Building building, List<EnsureUnitDto> known)
    {
        var changed = false;
        foreach (var facts in known)
        {
            changed |= unit.Complete(building, UnitFacts.Of(facts));
        }

        return changed;
    }

    private async Task<Dictionary<string, Building>> EnsureBuildingsAsync(Guid siteId, List<RoomCode> codes)
    {
        var wanted = codes.Select(code => code.Building).Distinct().ToList();
        var existing = await buildings.GetListAsync(building => building.SiteId == siteId && wanted.Contains(building.Code));
        var added = wanted
            .Except(existing.Select(building => building.Code))
            .Select(code => new Building(GuidGenerator.Create(), siteId, code))
            .ToList();
        await buildings.InsertManyAsync(added);
        return existing.Concat(added).ToDictionary(building => building.Code);
    }
}
