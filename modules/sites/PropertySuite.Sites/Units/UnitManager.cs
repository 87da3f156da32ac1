using Volo.Abp;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>Rules of units that need the site around them.</summary>
public class UnitManager(IUnitRepository units, IRepository<Building, Guid> buildings, ZoneManager zones, DictionaryWords words) : DomainService
{
    /// <summary>A unit of a site, not stored yet.</summary>
    /// <param name="siteId">The site.</param>
    /// <param name="text">Room code in any notation; its building must exist.</param>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.RoomCodeUnreadable"/>, <see cref="SitesErrorCodes.BuildingNotFound"/>, <see cref="SitesErrorCodes.UnitCodeTaken"/>.
    /// </exception>
    public virtual async Task<Unit> CreateAsync(Guid siteId, string text)
    {
        var code = Read(text);
        await units.LockRegisterAsync(siteId);
        var building = await buildings.FindAsync(other => other.SiteId == siteId && other.Code == code.Building)
            ?? throw new BusinessException(SitesErrorCodes.BuildingNotFound).WithData("code", code.Building);
        await CheckCodeIsFreeAsync(siteId, code, null);
        return new Unit(GuidGenerator.Create(), building, code);
    }

    /// <summary>Corrects the room code of a unit, where it is another.</summary>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.RoomCodeUnreadable"/>, <see cref="SitesErrorCodes.UnitNotInBuilding"/>, <see cref="SitesErrorCodes.UnitCodeTaken"/>.
    /// </exception>
    public virtual async Task RenumberAsync(Unit unit, string text)
    {
        var code = Read(text);
        if (code.ToString() != unit.Code)
        {
            await units.LockRegisterAsync(unit.SiteId);
            await CheckCodeIsFreeAsync(unit.SiteId, code, unit.Id);
            unit.Renumber(await buildings.GetAsync(unit.BuildingId), code);
        }
    }

    /// <summary>Says where in its building a unit lies.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="floor">Floor in any notation; null or empty for the one that the room number tells.</param>
    /// <param name="zoneId">Its own zone, or null.</param>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.FloorUnreadable"/>, <see cref="SitesErrorCodes.FloorNotInBuilding"/>, <see cref="SitesErrorCodes.ZoneNotInSite"/>.
    /// </exception>
    public virtual async Task PlaceAsync(Unit unit, string? floor, Guid? zoneId)
    {
        // Nobody takes the floor from the building meanwhile, see BuildingManager.ShapeAsync.
        await units.LockRegisterAsync(unit.SiteId);
        await zones.CheckAsync(unit.SiteId, zoneId);
        var told = RoomCode.TryParse(unit.Code, out var code) ? code.Floor : null;
        unit.Place(await buildings.GetAsync(unit.BuildingId), ReadFloor(floor) ?? told, zoneId);
    }

    /// <summary>Refuses uses that are no words of the dictionary, unless they stand there already.</summary>
    /// <param name="uses">What units are to be used for; null or empty for nothing.</param>
    /// <param name="present">What they may be used for so far.</param>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnknownUse"/>.</exception>
    public virtual Task CheckUsesAsync(IEnumerable<string?> uses, IEnumerable<string?> present) => words.CheckAsync(
        UnitDictionaries.Use,
        [.. uses.Where(use => !string.IsNullOrWhiteSpace(use)).Select(use => use!.Trim()).Distinct()],
        [.. present.OfType<string>()],
        SitesErrorCodes.UnknownUse);

    /// <summary>Reads a floor that somebody typed.</summary>
    /// <returns>Null for an empty text.</returns>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.FloorUnreadable"/>.</exception>
    public static FloorLabel? ReadFloor(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null
        : FloorLabel.TryParse(text, out var floor) ? floor
        : throw new BusinessException(SitesErrorCodes.FloorUnreadable).WithData("text", text);

    /// <summary>Reads a room code that somebody typed.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.RoomCodeUnreadable"/>.</exception>
    public static RoomCode Read(string text) =>
        RoomCode.TryParse(text, out var code)
            ? code
            : throw new BusinessException(SitesErrorCodes.RoomCodeUnreadable).WithData("text", text);

    /// <summary>Refuses a code that belongs to another unit in use.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnitCodeTaken"/>.</exception>
    public virtual async Task CheckCodeIsFreeAsync(Guid siteId, RoomCode code, Guid? except)
    {
        var canonical = code.ToString();
        if (await units.AnyAsync(other => other.SiteId == siteId && other.Code == canonical && other.RetiredOn == null && other.Id != except))
        {
            throw new BusinessException(SitesErrorCodes.UnitCodeTaken).WithData("code", canonical);
        }
    }
}
