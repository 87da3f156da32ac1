using Volo.Abp;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>Units for other modules; answers within the caller's site scope.</summary>
[IntegrationService]
public interface IUnitIntegrationService : IApplicationService
{
    /// <summary>The units with these ids that exist, in no order.</summary>
    Task<List<UnitSummaryDto>> GetListAsync(IReadOnlyCollection<Guid> ids);

    /// <summary>
    /// The unit that a record is about to be made or changed for. Nobody splits or merges it until the caller's transaction ends: whoever would, waits, and asks
    /// other modules (<see cref="IUnitReshapeGuard"/>) when the record stands.
    /// </summary>
    /// <returns>Null when there is none of this id.</returns>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.UnitRetired"/>: it has been split or merged.</exception>
    Task<UnitSummaryDto?> FindInUseAsync(Guid id);

    /// <summary>The units in use of a site with these canonical room codes, in no order.</summary>
    Task<List<UnitSummaryDto>> GetListByCodesAsync(Guid siteId, IReadOnlyCollection<string> codes);

    /// <summary>The ids of the units in use of a building, for lists of other modules that are narrowed to it; none where the caller does not see it.</summary>
    Task<List<Guid>> GetIdsOfBuildingAsync(Guid buildingId);

    /// <summary>
    /// Units that the text may mean, in house-number order: a room code in any notation, or the beginning of one, a room number, part of a
    /// building's name, or any of these behind the name of a site (云湖 901).
    /// </summary>
    /// <param name="text">What somebody typed.</param>
    /// <param name="siteId">Only of this site; null for all sites of the caller.</param>
    /// <param name="max">Most results.</param>
    Task<List<UnitSummaryDto>> SearchAsync(string text, Guid? siteId, int max);

    /// <summary>The buildings of a site with these codes that exist, in no order.</summary>
    Task<List<BuildingSummaryDto>> GetBuildingsAsync(Guid siteId, IReadOnlyCollection<string> codes);

    /// <summary>What has become of units of a site that were split or merged, of those of these canonical room codes that are no unit's in use, in no order.</summary>
    Task<List<UnitSuccessionDto>> GetSuccessionsAsync(Guid siteId, IReadOnlyCollection<string> codes);

    /// <summary>
    /// Makes sure that units exist, and their buildings: creates what is missing in one go, and fills what is still empty in those that
    /// exist (what stands there is never overwritten). Repeatable.
    /// </summary>
    /// <returns>Ids by canonical room code.</returns>
    /// <exception cref="BusinessException">
    /// <see cref="SitesErrorCodes.RoomCodeUnreadable"/>; <see cref="SitesErrorCodes.UnitBecameOthers"/> where a unit was split or merged, which would arise again beside
    /// its parts.
    /// </exception>
    Task<Dictionary<string, Guid>> EnsureAsync(Guid siteId, IReadOnlyCollection<EnsureUnitDto> units);
}
