using PropertySuite.Concurrency;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;
using Volo.Abp.EventBus.Distributed;

namespace PropertySuite.Sites;

/// <summary>A unit that a split is to make.</summary>
/// <param name="Code">Room code in any notation.</param>
/// <param name="Areas">Its areas.</param>
/// <param name="Layout">Its layout (户型).</param>
public sealed record NewPart(string Code, UnitAreas Areas, string? Layout);

/// <summary>
/// Splits and merges units, in the caller's transaction and under the lock on the site's register, so that of two who do it to one unit the later finds it gone.
/// </summary>
public class UnitReshapeManager(
    IUnitRepository units,
    IRepository<Building, Guid> buildings,
    IRepository<Site, Guid> sites,
    IUnitReshapeRepository reshapes,
    UnitManager manager,
    IEnumerable<IUnitReshapeGuard> guards,
    IDistributedEventBus events) : DomainService
{
    /// <summary>Makes several units of one, whose areas are those of the one as far as they are known.</summary>
    /// <param name="shown">The unit as it was shown.</param>
    /// <param name="parts">What it becomes.</param>
    /// <param name="lastDay">Its last day.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="BusinessException">The areas do not add up, a code is taken, the day is impossible, or another module forbids it.</exception>
    public virtual async Task<UnitReshape> SplitAsync(ShownUnitDto shown, IReadOnlyCollection<NewPart> parts, DateOnly lastDay, string reason)
    {
        var unit = (await units.GetShownAsync([shown]))[0];
        if (parts.Count < 2)
        {
            throw new BusinessException(SitesErrorCodes.ReshapeNeedsSeveral);
        }

        await CheckDayAsync([unit], lastDay);
        unit.Areas.CheckIsSumOf([.. parts.Select(part => (part.Code, part.Areas))]);
        await RetireAsync(UnitReshapeKind.Split, [unit], lastDay);

        var building = await buildings.GetAsync(unit.BuildingId);
        var added = new List<Unit>();
        foreach (var part in parts)
        {
            var code = UnitManager.Read(part.Code);
            await manager.CheckCodeIsFreeAsync(unit.SiteId, code, except: null);
            var created = Describe(new Unit(GuidGenerator.Create(), building, code), unit, part);
            added.Add(await units.InsertAsync(created.Place(building, unit.GetFloor(), unit.ZoneId), autoSave: true));
        }

        return await RecordAsync(new UnitReshape(GuidGenerator.Create(), UnitReshapeKind.Split, [unit], added, lastDay, reason));
    }

    /// <summary>
    /// Makes one unit of several of one building, which lies where the first of them does. Exactly the parts of one split become the unit that was split.
    /// </summary>
    /// <param name="shown">The units as they were shown.</param>
    /// <param name="code">Code of the one unit; when empty, that of the unit that was split, or else of the first of them.</param>
    /// <param name="layout">Layout (户型) of the one unit; when empty, that of the unit that was split.</param>
    /// <param name="lastDay">Their last day.</param>
    /// <param name="reason">Why.</param>
    /// <exception cref="BusinessException">They lie in several buildings, a code is taken, the day is impossible, or another module forbids it.</exception>
    public virtual async Task<UnitReshape> MergeAsync(IReadOnlyCollection<ShownUnitDto> shown, string? code, string? layout, DateOnly lastDay, string reason)
    {
        var merged = await units.GetShownAsync(shown);
        if (merged.Count < 2)
        {
            throw new BusinessException(SitesErrorCodes.ReshapeNeedsSeveral);
        }

        if (merged.Select(unit => unit.BuildingId).Distinct().Count() > 1)
        {
            throw new BusinessException(SitesErrorCodes.UnitsOfSeveralBuildings);
        }

        var split = await CheckDayAsync(merged, lastDay);
        await RetireAsync(UnitReshapeKind.Merge, merged, lastDay);
        var whole = split is null
            ? await CreateWholeAsync(merged, code, layout)
            : await RestoreAsync(split.Before.Single().UnitId, merged, code, layout);
        return await RecordAsync(new UnitReshape(
            GuidGenerator.Create(), UnitReshapeKind.Merge, merged, [whole], lastDay, reason, isRestoration: split is not null));
    }

    /// <summary>A day that is over, and not before the units were any or had been handed over. Two days of which one is not over cannot both be somebody's present.</summary>
    /// <returns>The split whose parts these are, exactly; null when there is none.</returns>
    private async Task<UnitReshape?> CheckDayAsync(List<Unit> chosen, DateOnly lastDay)
    {
        var site = await sites.GetAsync(chosen[0].SiteId);
        var today = DateOnly.FromDateTime(site.ToLocal(Clock.Now.ToUniversalTime()));
        if (lastDay >= today)
        {
            throw new BusinessException(SitesErrorCodes.ReshapeDayNotOver).WithData("lastDay", lastDay.ToString("O"));
        }

        var ids = chosen.Select(unit => unit.Id).ToHashSet();
        var history = await reshapes.GetOfUnitsAsync(ids);
        foreach (var unit in chosen)
        {
            // A hand-over that lies ahead is a plan.
            DateOnly?[] beginnings =
            [
                history.Find(reshape => reshape.After.Any(part => part.UnitId == unit.Id))?.LastDay,
                unit.HandedOverOn <= today ? unit.HandedOverOn : null,
            ];
            if (beginnings.Max() is { } earliest && lastDay < earliest)
            {
                throw new BusinessException(SitesErrorCodes.ReshapeBeforeUnit)
                    .WithData("code", unit.Code)
                    .WithData("lastDay", lastDay.ToString("O"))
                    .WithData("earliest", earliest.ToString("O"));
            }
        }

        return history.Find(reshape => reshape.Kind == UnitReshapeKind.Split && ids.SetEquals(reshape.After.Select(part => part.UnitId)));
    }

    /// <summary>
    /// Written before the units after it, which may take over the codes, and before the others are asked: who makes a record of a unit holds it
    /// (<see cref="IUnitRepository.FindHeldAsync"/>), so that its record stands by now.
    /// </summary>
    private async Task RetireAsync(UnitReshapeKind kind, List<Unit> chosen, DateOnly lastDay)
    {
        chosen.ForEach(unit => unit.Retire(lastDay));
        await units.UpdateManyAsync(chosen, autoSave: true);
        var proposal = new UnitReshapeProposal(kind, chosen[0].SiteId, lastDay, chosen.ConvertAll(unit => unit.Id));
        foreach (var guard in guards)
        {
            await guard.CheckAsync(proposal);
        }
    }

    private async Task<Unit> CreateWholeAsync(List<Unit> merged, string? wanted, string? layout)
    {
        var code = UnitManager.Read(string.IsNullOrWhiteSpace(wanted) ? merged[0].Code : wanted);
        var building = await buildings.GetAsync(merged[0].BuildingId);
        await manager.CheckCodeIsFreeAsync(building.SiteId, code, except: null);
        var sum = UnitAreas.Sum(merged.ConvertAll(unit => unit.Areas));
        var whole = Describe(new Unit(GuidGenerator.Create(), building, code), merged[0], new NewPart(code.ToString(), sum, layout))
            .Occupy(
                merged.TrueForAll(unit => unit.Occupancy == merged[0].Occupancy) ? merged[0].Occupancy : UnitOccupancy.Unknown,
                merged.TrueForAll(unit => unit.HandedOverOn == merged[0].HandedOverOn) ? merged[0].HandedOverOn : null);
        return await units.InsertAsync(whole.Place(building, merged[0].GetFloor(), merged[0].ZoneId), autoSave: true);
    }

    private async Task<Unit> RestoreAsync(Guid originalId, List<Unit> merged, string? wanted, string? layout)
    {
        var original = await units.GetAsync(originalId);
        var building = await buildings.GetAsync(original.BuildingId);
        var code = UnitManager.Read(string.IsNullOrWhiteSpace(wanted) ? original.Code : wanted);
        await manager.CheckCodeIsFreeAsync(original.SiteId, code, except: original.Id);
        original.Restore();
        var areas = original.Areas.RenewedBy(UnitAreas.Sum(merged.ConvertAll(unit => unit.Areas)));
        var restored = original.Renumber(building, code).Place(building, merged[0].GetFloor(), merged[0].ZoneId).Measure(areas);
        return await units.UpdateAsync(
            string.IsNullOrWhiteSpace(layout) ? restored : restored.Describe(original.Kind, layout, original.Use), autoSave: true);
    }

    private static Unit Describe(Unit created, Unit like, NewPart part) => created
        .Describe(like.Kind, part.Layout, like.Use)
        .Measure(part.Areas)
        .Occupy(like.Occupancy, like.HandedOverOn);

    private async Task<UnitReshape> RecordAsync(UnitReshape reshape)
    {
        await reshapes.InsertAsync(reshape, autoSave: true);
        await events.PublishAsync(
            new UnitsReshapedEto
            {
                TenantId = CurrentTenant.Id,
                SiteId = reshape.SiteId,
                UnitReshapeId = reshape.Id,
                Kind = reshape.Kind,
                LastDay = reshape.LastDay,
                IsRestoration = reshape.IsRestoration,
                Before = [.. reshape.Before.Select(part => part.UnitId)],
                After = [.. reshape.After.Select(part => part.UnitId)],
            },
            onUnitOfWorkComplete: false);
        return reshape;
    }
}
