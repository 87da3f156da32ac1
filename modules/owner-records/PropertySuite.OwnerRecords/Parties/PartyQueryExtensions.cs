namespace PropertySuite.OwnerRecords;

/// <summary>Conditions on parties that several queries share; all of them use an index.</summary>
internal static class PartyQueryExtensions
{
    /// <summary>Shortest part of a name that is looked for in its middle over all sites: a given name.</summary>
    private const int MinPart = 2;

    /// <summary>
    /// Parties whose name the text may mean: part of the name, beginning of its initials, of its pinyin or of the given name's pinyin. A part
    /// of one character counts from the beginning of the name only, unless the site limits the search.
    /// </summary>
    public static IQueryable<Party> WhereNameMatches(this IQueryable<Party> parties, PartySearchText text, bool isOneSite)
    {
        var name = text.NameFolded ?? "";
        var latin = text.Latin;
        var anywhere = isOneSite || name.Length >= MinPart;
        return latin is null
            ? anywhere ? parties.Where(party => party.NameFolded.Contains(name)) : parties.Where(party => party.NameFolded.StartsWith(name))
            : parties.Where(party => party.NameReadings.Contains(" " + latin) || party.NameFolded.StartsWith(name));
    }

    /// <summary>Tenures that hold on a day.</summary>
    public static IQueryable<Tenure> WhereHoldsOn(this IQueryable<Tenure> tenures, DateOnly day) =>
        tenures.Where(tenure => (tenure.From == null || tenure.From <= day) && (tenure.To == null || tenure.To >= day));
}
