namespace PropertySuite.OwnerRecords;

/// <summary>Conditions on parties that several queries share; all of them use an index.</summary>
internal static class PartyQueryExtensions
{
    /// <summary>Shortest part of a name that the trigram index serves in the middle of it.</summary>
    private const int MinTrigram = 3;

    /// <summary>
    /// Parties whose name the text may mean: part of the name, beginning of its initials, of its pinyin or of the given name's pinyin. A part
    /// of one or two characters counts from the beginning of the name or of the given name, unless the site limits the search.
    /// </summary>
    public static IQueryable<Party> WhereNameMatches(this IQueryable<Party> parties, PartySearchText text, bool isOneSite)
    {
        var name = text.NameFolded ?? "";
        var latin = text.Latin;
        var anywhere = isOneSite || name.Length >= MinTrigram;
        return latin is null
            ? anywhere
                ? parties.Where(party => party.NameFolded.Contains(name))
                : parties.Where(party => party.NameReadings.Contains(" " + name))
            : parties.Where(party => party.NameReadings.Contains(" " + latin) || party.NameFolded.StartsWith(name));
    }

    /// <summary>Phone numbers that digits may mean: their end, their beginning, a land line with and without its area code.</summary>
    public static IQueryable<PartyPhone> WhereNumberMatches(this IQueryable<PartyPhone> phones, PhoneDigits digits)
    {
        var (first, reversed, local, extended) = (digits.First, digits.Reversed, digits.Local, digits.Local + ",");
        return local is null
            ? phones.Where(phone => phone.NumberReversed.StartsWith(reversed) || phone.Number.StartsWith(first))
            : phones.Where(phone => phone.NumberReversed.StartsWith(reversed) || phone.Number == local || phone.Number.StartsWith(extended));
    }

    /// <summary>Tenures that hold on a day.</summary>
    public static IQueryable<Tenure> WhereHoldsOn(this IQueryable<Tenure> tenures, DateOnly day) =>
        tenures.Where(tenure => (tenure.From == null || tenure.From <= day) && (tenure.To == null || tenure.To >= day));
}
