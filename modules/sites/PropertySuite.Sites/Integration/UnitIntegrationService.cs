using Volo.Abp;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IUnitIntegrationService" />
[IntegrationService]
public class UnitIntegrationService(IUnitRepository repository, IRepository<Building, Guid> buildings, UnitFinder finder)
    : SitesAppService, IUnitIntegrationService
{
    /// <inheritdoc />
    public virtual async Task<List<UnitSummaryDto>> GetListAsync(IReadOnlyCollection<Guid> ids) =>
        ids.Count == 0 ? [] : (await repository.GetListAsync(ids)).ConvertAll(found => found.ToSummary());

    /// <inheritdoc />
    public virtual async Task<List<UnitSummaryDto>> GetListByCodesAsync(Guid siteId, IReadOnlyCollection<string> codes) =>
        codes.Count == 0 ? [] : (await repository.GetListByCodesAsync(siteId, codes)).ConvertAll(found => found.ToSummary());

    /// <inheritdoc />
    public virtual Task<List<Guid>> GetIdsOfBuildingAsync(Guid buildingId) => repository.GetIdsInUseAsync(buildingId);

    /// <inheritdoc />
    public virtual async Task<List<UnitSummaryDto>> SearchAsync(string text, Guid? siteId, int max) =>
        (await finder.SearchAsync(text, siteId, max)).ConvertAll(found => found.ToSummary());

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
        var home = missing.Count == 0 ? [] : await EnsureBuildingsAsync(siteId, missing);
        var added = missing.ConvertAll(code => new Unit(GuidGenerator.Create(), home[code.Building], code));
        foreach (var unit in added)
        {
            Complete(unit, wanted[unit.Code]);
        }

        var completed = existing.Values.Where(unit => Complete(unit, wanted[unit.Code])).ToList();
        await repository.InsertManyAsync(added);
        await repository.UpdateManyAsync(completed);
        await CurrentUnitOfWork!.SaveChangesAsync();
        return existing.Values.Concat(added).ToDictionary(unit => unit.Code, unit => unit.Id);
    }

    private static RoomCode Read(string text) =>
        RoomCode.TryParse(text, out var code) && code.ToString() == text
            ? code
            : throw new BusinessException(SitesErrorCodes.RoomCodeUnreadable).WithData("text", text);

    private static bool Complete(Unit unit, List<EnsureUnitDto> known)
    {
        var changed = false;
        foreach (var facts in known)
        {
            changed |= unit.Complete(facts.GrossAreaInSquareMetres, facts.Layout, facts.Occupancy, facts.HandedOverOn);
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
