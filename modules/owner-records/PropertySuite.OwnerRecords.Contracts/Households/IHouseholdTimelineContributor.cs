using PropertySuite.Times;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Says what a module has recorded of late about a unit and its people, for the timeline on the household's page. Implement it as a transient service in the
/// module's implementation, by a class whose name ends in <c>HouseholdTimelineContributor</c>; its entries are there by its being there, for whoever has its permission.
/// </summary>
public interface IHouseholdTimelineContributor
{
    /// <summary>Whoever lacks it does not get these entries. It must be what the pages of the records ask for, or the timeline tells more than they do.</summary>
    string Permission { get; }

    /// <summary>The newest entries about a unit, in any order, in a number of statements that does not grow with what there is.</summary>
    Task<IReadOnlyCollection<HouseholdTimelineEntryDto>> GetNewestAsync(HouseholdTimelineQuery query);
}

/// <summary>What a timeline is wanted of.</summary>
/// <param name="UnitId">The unit; the household has the same id.</param>
/// <param name="SiteId">Its site.</param>
/// <param name="Zone">Time zone of the site.</param>
/// <param name="Max">Most entries that are of use.</param>
public sealed record HouseholdTimelineQuery(Guid UnitId, Guid SiteId, TimeZoneInfo Zone, int Max)
{
    /// <summary>When a day begins at the site (UTC).</summary>
    public DateTime BeginningOf(DateOnly day) => Zone.BeginningOf(day);

    /// <summary>The day at the site on which a moment lies.</summary>
    public DateOnly DayOf(DateTime utc) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(utc, Zone));
}
