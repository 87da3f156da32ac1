namespace PropertySuite.OwnerRecords;

/// <summary>Conditions on parties that several queries share; all of them use an index.</summary>
internal static class PartyQueryExtensions
{
    /// <summary>Shortest part of a name that the trigram index serves.</summary>
    private const int MinTrigram = 3;

    /// <summary>
    /// Parties whose name the text may mean: part of the name, beginning of its initials or of its pinyin. A part of one or two characters
    /// counts from the beginning of the name only, unless the site limits the search, since no index would serve it.
    /// </summary>
    public static IQueryable<Party> WhereNameMatches(this IQueryable<Party> parties, PartySearchText text, bool isOneSite)
    {
        var name = text.NameFolded ?? "";
        var latin = text.Latin;
        var anywhere = isOneSite || name.Length >= MinTrigram;
        return latin is null
            ? anywhere ? parties.Where(party => party.NameFolded.Contains(name)) : parties.Where(party => party.NameFolded.StartsWith(name))
            : parties.Where(party =>
                party.NameInitials.StartsWith(latin) || party.NamePinyin.StartsWith(latin) || party.NameFolded.StartsWith(name));
    }

    /// <summary>Tenures that hold on a day.</summary>
    public static IQueryable<Tenure> WhereHoldsOn(this IQueryable<Tenure> tenures, DateOnly day) =>
        tenures.Where(tenure => (tenure.From == null || tenure.From <= day) && (tenure.To == null || tenure.To >= day));
}
