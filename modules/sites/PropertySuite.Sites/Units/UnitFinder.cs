using System.Text.RegularExpressions;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Services;

namespace PropertySuite.Sites;

/// <summary>
/// Understands what somebody typed to find units: a room code in any notation, the beginning of one, a room, a building's name, or any of these
/// behind the name of a site (云湖 901).
/// </summary>
public partial class UnitFinder(IUnitRepository units, IRepository<Site, Guid> sites) : DomainService
{
    private const int MostSites = 50;

    /// <summary>The ways to understand a text, the likeliest first; the first that finds anything is meant.</summary>
    /// <param name="text">What somebody typed.</param>
    /// <param name="restriction">Site, building and use that the search is limited to; its text is replaced.</param>
    public virtual async Task<List<UnitQuery>> UnderstandAsync(string? text, UnitQuery restriction)
    {
        var ways = new List<UnitQuery>();
        if (UnitSearchText.Parse(text) is { } parsed)
        {
            ways.Add(restriction with { Text = parsed });
            if (RoomCode.TryParse(text, out var code) && code.IsHouse)
            {
                ways.Add(restriction with { Text = UnitSearchText.Parse(code.Building) });
            }
        }

        if (SiteThenUnit().Match(text ?? "") is { Success: true } match && UnitSearchText.Parse(match.Groups["unit"].Value) is { } rest)
        {
            var named = await FindSitesAsync(match.Groups["site"].Value);
            if (named.Count > 0)
            {
                ways.Add(restriction with { Text = rest, SiteIds = named });
            }
        }

        return ways;
    }

    /// <summary>Units that a text may mean, exact hits first, then in house-number order.</summary>
    public virtual async Task<List<PlacedUnit>> SearchAsync(string? text, Guid? siteId, int max)
    {
        foreach (var way in await UnderstandAsync(text, new UnitQuery(siteId, null, null, null)))
        {
            if (await units.SearchAsync(way, max) is { Count: > 0 } found)
            {
                return found;
            }
        }

        return [];
    }

    private async Task<List<Guid>> FindSitesAsync(string name) => await AsyncExecuter.ToListAsync(
        (await sites.GetQueryableAsync())
            .WhereContains(site => site.SearchText, name)
            .OrderBy(site => site.Code)
            .Select(site => site.Id)
            .Take(MostSites));

    [GeneratedRegex(@"^\s*(?:(?<site>\S+)\s+|(?<site>[\u4e00-\u9fff]{2,}))(?<unit>[0-9A-Za-z].*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex SiteThenUnit();
}
