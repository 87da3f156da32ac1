using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Sites;

/// <summary>Units that somebody chose together, on the way to being changed.</summary>
internal static class ShownUnits
{
    /// <summary>
    /// The units that are meant, each once, still in use and still as they were shown. They stay so, and their buildings keep their floors: the registers of their
    /// sites are locked until the transaction ends.
    /// </summary>
    /// <exception cref="EntityNotFoundException">One of them does not exist, or not for this caller.</exception>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnitRetired"/>, <see cref="SitesErrorCodes.UnitsChanged"/>.</exception>
    public static async Task<List<Unit>> GetShownAsync(this IUnitRepository units, IReadOnlyCollection<ShownUnitDto> shown)
    {
        var ids = shown.Select(unit => unit.UnitId).ToHashSet();
        foreach (var siteId in await units.GetSiteIdsAsync(ids))
        {
            await units.LockRegisterAsync(siteId);
        }

        var found = (await units.GetListAsync(unit => ids.Contains(unit.Id))).ToDictionary(unit => unit.Id);
        foreach (var missing in ids.Where(id => !found.ContainsKey(id)))
        {
            throw new EntityNotFoundException(typeof(Unit), missing);
        }

        foreach (var unit in found.Values)
        {
            unit.CheckInUse();
        }

        var changed = shown.Where(unit => found[unit.UnitId].HasChangedSince(unit)).Select(unit => found[unit.UnitId].Code).Distinct().ToList();
        return changed.Count == 0
            ? [.. found.Values.OrderBy(unit => unit.SortKey, StringComparer.Ordinal)]
            : throw new BusinessException(SitesErrorCodes.UnitsChanged).WithData("codes", string.Join(", ", changed));
    }
}
