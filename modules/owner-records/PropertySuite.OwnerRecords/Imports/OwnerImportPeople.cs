using PropertySuite.People;
using Volo.Abp;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// The people that a batch of rows may mean: those of the site with the rows' ID or phone numbers, those of the rows' households, and those
/// that the batch adds.
/// </summary>
internal sealed class OwnerImportPeople(Guid siteId, Guid? tenantId, IPersonalDataProtector protector, Func<Guid> newId)
{
    private readonly Dictionary<string, Party> _byIndex = [];
    private readonly Dictionary<(string Name, string Phone), Party> _byNameAndPhone = [];
    private readonly Dictionary<Guid, Party> _byId = [];
    private readonly HashSet<Party> _added = [];

    /// <summary>Those that are not on record yet.</summary>
    public IReadOnlyCollection<Party> Added => _added;

    /// <summary>The blind indexes under which a person's ID number may stand on record; none without one.</summary>
    public IReadOnlyList<string> IndexesOf(RosterPerson person) =>
        person.IdNumber is null ? [] : protector.BlindIndexes(tenantId, person.IdNumber.Value);

    /// <summary>Makes people known.</summary>
    public void AddKnown(IEnumerable<Party> parties)
    {
        foreach (var party in parties)
        {
            _byId[party.Id] = party;
            if (party.IdNumberIndex is not null)
            {
                _byIndex[party.IdNumberIndex] = party;
            }

            foreach (var phone in party.Phones)
            {
                _byNameAndPhone.TryAdd((party.NameFolded, phone.Number), party);
            }
        }
    }

    /// <summary>Makes sure that an ID number does not stand on record with another name.</summary>
    /// <exception cref="BusinessException"><see cref="OwnerRecordsErrorCodes.IdNumberOfAnotherName"/>.</exception>
    public void CheckName(RosterPerson person)
    {
        if (FindByNumber(person) is { } party && party.NameFolded != NameKeys.Fold(person.Name))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.IdNumberOfAnotherName).WithData("name", party.Name);
        }
    }

    /// <summary>
    /// The person on record: by the ID number; else somebody of the site with the same name and a phone number in common; else somebody of
    /// the household with the same name, who has changed the number. Nobody who has another ID number. Null when it is nobody known.
    /// </summary>
    public Party? Find(RosterPerson person, IEnumerable<Party> household)
    {
        if (FindByNumber(person) is { } party)
        {
            return party;
        }

        var name = NameKeys.Fold(person.Name);
        return person.Phones
                .Select(phone => _byNameAndPhone.GetValueOrDefault((name, phone.Value)))
                .FirstOrDefault(other => other is not null && MayBe(other, person))
            ?? household.FirstOrDefault(other =>
                other.NameFolded == name && MayBe(other, person));
    }

    /// <summary>Somebody known by id.</summary>
    public Party? FindById(Guid id) => _byId.GetValueOrDefault(id);

    /// <summary>A new person, not on record until <see cref="Record"/>.</summary>
    public Party Create(RosterPerson person) => new(newId(), siteId, person.Kind, person.Name);

    /// <summary>Puts on record what a row says about a person.</summary>
    /// <param name="party">Who it is.</param>
    /// <param name="person">What the row says.</param>
    /// <param name="notices">Takes what there was no room for.</param>
    /// <returns>Whether anything is new.</returns>
    public bool Record(Party party, RosterPerson person, List<RosterFinding> notices)
    {
        var isNew = !_byId.ContainsKey(party.Id) && _added.Add(party);
        var changed = isNew;
        foreach (var number in person.Phones.Where(number => party.Phones.All(phone => phone.Number != number.Value)))
        {
            if (party.Phones.Count < PartyConsts.MaxPhones)
            {
                changed |= party.AddPhone(newId(), number);
            }
            else
            {
                notices.Add(RosterFinding.Notice(
                    "PhonesBeyond", OwnerImportField.Phone, ("name", party.Name), ("most", PartyConsts.MaxPhones)));
            }
        }

        if (person.IdNumber is not null && party.IdNumberIndex is null)
        {
            party.SetIdNumber(person.IdNumber, protector);
            changed = true;
        }

        AddKnown([party]);
        return changed;
    }

    private static bool MayBe(Party party, RosterPerson person) => person.IdNumber is null || party.IdNumberIndex is null;

    private Party? FindByNumber(RosterPerson person) =>
        IndexesOf(person).Select(index => _byIndex.GetValueOrDefault(index)).FirstOrDefault(party => party is not null);
}
