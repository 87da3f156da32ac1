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

    /// <summary>Parties that a text may mean, by name or by phone number; none when it can be neither.</summary>
    public static IQueryable<Party> WhereTextMatches(
        this IQueryable<Party> parties, IQueryable<PartyPhone> phones, PartySearchText text, bool isOneSite) => text switch
    {
        { Phone: { } digits } => parties.WherePhoneIsOneOf(phones.WhereNumberMatches(digits)),
        { NameFolded: not null } => parties.WhereNameMatches(text, isOneSite),
        _ => parties.Where(party => false),
    };

    /// <summary>Phone numbers that digits may mean: their end, their beginning, a land line with and without its area code.</summary>
    public static IQueryable<PartyPhone> WhereNumberMatches(this IQueryable<PartyPhone> phones, PhoneDigits digits)
    {
        var (first, reversed, local, extended) = (digits.First, digits.Reversed, digits.Local, digits.Local + ",");
        return local is null
            ? phones.Where(phone => phone.NumberReversed.StartsWith(reversed) || phone.Number.StartsWith(first))
            : phones.Where(phone => phone.NumberReversed.StartsWith(reversed) || phone.Number == local || phone.Number.StartsWith(extended));
    }

    private static IQueryable<Party> WherePhoneIsOneOf(this IQueryable<Party> parties, IQueryable<PartyPhone> phones) =>
        parties.Where(party => phones.Any(phone => phone.PartyId == party.Id));

    /// <summary>Tenures that hold on a day.</summary>
    public static IQueryable<Tenure> WhereHoldsOn(this IQueryable<Tenure> tenures, DateOnly day) =>
        tenures.Where(tenure => (tenure.From == null || tenure.From <= day) && (tenure.To == null || tenure.To >= day));
}
