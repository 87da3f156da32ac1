using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Imports the rows of a roster, a batch at a time. A batch reads and writes with a fixed number of statements, however many rows it has,
/// and marks its rows in the same transaction: killed at any point, the import goes on behind the last whole batch.
/// </summary>
public class OwnerImporter(
    IOwnerImportRepository imports,
    IPartyRepository parties,
    IHouseholdRepository households,
    IUnitIntegrationService units,
    IPersonalDataProtector protector,
    OwnerImportManager manager,
    SiteToday today) : DomainService
{
    /// <summary>Imports the next rows, in the current transaction.</summary>
    /// <returns>Whether there may be more.</returns>
    public virtual async Task<bool> ImportBatchAsync(Guid importId, int batchSize)
    {
        var import = await imports.GetLockedAsync(importId);
        if (import.State != OwnerImportState.Running)
        {
            return false;
        }

        var rows = await imports.GetNextBatchAsync(importId, batchSize);
        if (rows.Count == 0)
        {
            import.Finish(Clock.Now);
            await imports.UpdateAsync(import);
            return false;
        }

        var reader = new RosterRowReader(import.Columns);
        var groups = rows
            .Select(row => (Row: row, Content: reader.Read(manager.ReadCells(row))))
            .GroupBy(row => row.Row.UnitCode ?? "")
            .Select(rowsOfUnit => new UnitRows(rowsOfUnit.Key, [.. rowsOfUnit]))
            .ToList();
        var people = new OwnerImportPeople(import.SiteId, import.TenantId, protector, GuidGenerator.Create);
        await ReadPeopleByIdNumberAsync(import, groups, people);
        groups.ForEach(group => group.Try(() => group.People.ForEach(people.CheckName)));
        await StoreAsync(import, [.. groups.Where(group => group.Failure is null)], people);

        groups.ForEach(group => group.MarkRows());
        import.Progress(
            rows.Count(row => row.State == OwnerImportRowState.Imported),
            rows.Count(row => row.State == OwnerImportRowState.Unchanged),
            rows.Count(row => row.State == OwnerImportRowState.Failed));
        await imports.UpdateAsync(import);
        return true;
    }

    private async Task ReadPeopleByIdNumberAsync(OwnerImport import, List<UnitRows> groups, OwnerImportPeople people)
    {
        var indexes = groups.SelectMany(group => group.People).SelectMany(people.IndexesOf).Distinct().ToList();
        people.AddKnown(await parties.GetListByIdNumberIndexAsync(import.SiteId, indexes));
    }

    private async Task StoreAsync(OwnerImport import, List<UnitRows> groups, OwnerImportPeople people)
    {
        var unitIds = await units.EnsureAsync(import.SiteId, [.. groups.SelectMany(group => group.Facts)]);
        var known = (await households.GetListAsync(unitIds.Values)).ToDictionary(household => household.Id);
        var memberIds = known.Values.SelectMany(household => household.Tenures).Select(tenure => tenure.PartyId).Distinct().ToList();
        people.AddKnown(await parties.GetListAsync(memberIds));
        var day = await today.GetAsync(import.SiteId);
        var added = new List<Household>();
        foreach (var group in groups)
        {
            var unitId = unitIds[group.UnitCode];
            var household = known.GetValueOrDefault(unitId) ?? new Household(unitId, import.SiteId);
            group.Try(() => group.HasChanged = Store(group, household, people, day));
            if (group.Failure is null && !known.ContainsKey(unitId))
            {
                added.Add(household);
            }
        }

        await parties.InsertManyAsync(people.Added);
        await households.InsertManyAsync(added);
    }

    /// <summary>
    /// Puts the rows of one unit on record. Everything that can be refused is found out before anything changes, so that a refused unit
    /// leaves no trace.
    /// </summary>
    private bool Store(UnitRows group, Household household, OwnerImportPeople people, DateOnly day)
    {
        group.People.ForEach(people.CheckName);
        var members = household.Tenures.Select(tenure => people.FindById(tenure.PartyId)).OfType<Party>().Distinct().ToList();
        var found = new List<(RosterPerson Person, Party Party)>();
        foreach (var person in group.People)
        {
            var same = found.FirstOrDefault(other => IsSamePerson(other.Person, person)).Party;
            found.Add((person, same ?? people.Find(person, members) ?? people.Create(person)));
        }

        var handedOverOn = group.Rows.Select(row => row.Content.HandedOverOn).FirstOrDefault(date => date is not null);
        var from = handedOverOn <= day ? handedOverOn : null;
        var owners = found
            .Where(entry => IsOwner(entry.Person))
            .GroupBy(entry => entry.Party.Id)
            .Select(same => (same.Key, same.Select(entry => entry.Person.SharePercent).FirstOrDefault(share => share is not null)))
            .ToList();
        var newOwners = household.PlanOwners(owners, from);

        var changed = false;
        foreach (var (person, party) in found)
        {
            changed |= people.Record(party, person);
            changed |= AddTenure(household, person, party, newOwners, from);
        }

        foreach (var row in group.Rows)
        {
            changed |= row.Content.Plates.Aggregate(false, (any, plate) => household.AddVehicle(GuidGenerator.Create(), plate) || any);
            changed |= row.Content.Remark is { } remark && household.AddToRemark(remark);
        }

        return changed;
    }

    private bool AddTenure(
        Household household, RosterPerson person, Party party, List<(Guid PartyId, decimal SharePercent)> newOwners, DateOnly? from)
    {
        if (!IsOwner(person))
        {
            var stands = household.Tenures.Any(tenure =>
                tenure.PartyId == party.Id && tenure.Relation == person.Relation && tenure.Overlaps(from, null));
            if (!stands)
            {
                household.AddTenure(GuidGenerator.Create(), party.Id, person.Relation, null, from, null);
            }

            return !stands;
        }

        var place = newOwners.FindIndex(owner => owner.PartyId == party.Id);
        if (place < 0)
        {
            return false;
        }

        household.AddTenure(GuidGenerator.Create(), party.Id, person.Relation, newOwners[place].SharePercent, from, null);
        newOwners.RemoveAt(place);
        return true;
    }

    private static bool IsOwner(RosterPerson person) => person.Relation is TenureRelation.Owner or TenureRelation.CoOwner;

    private static bool IsSamePerson(RosterPerson left, RosterPerson right) =>
        NameKeys.Fold(left.Name) == NameKeys.Fold(right.Name)
        && (left.IdNumber is null || right.IdNumber is null || left.IdNumber.Value == right.IdNumber.Value);

    /// <summary>The rows of one unit, which stand or fall together.</summary>
    private sealed class UnitRows(string unitCode, List<(OwnerImportRow Row, RosterRow Content)> rows)
    {
        public string UnitCode { get; } = unitCode;

        public List<(OwnerImportRow Row, RosterRow Content)> Rows { get; } = rows;

        public List<RosterPerson> People { get; } = [.. rows.SelectMany(row => row.Content.People)];

        public BusinessException? Failure { get; private set; }

        public bool HasChanged { get; set; }

        public IEnumerable<EnsureUnitDto> Facts => Rows.Select(row => new EnsureUnitDto
        {
            Code = UnitCode,
            GrossAreaInSquareMetres = row.Content.GrossArea,
            Layout = row.Content.Layout,
            Occupancy = row.Content.Occupancy,
            HandedOverOn = row.Content.HandedOverOn,
        });

        public void Try(Action action)
        {
            try
            {
                action();
            }
            catch (BusinessException failure)
            {
                Failure = failure;
            }
        }

        public void MarkRows()
        {
            foreach (var (row, _) in Rows)
            {
                if (Failure is null)
                {
                    row.Complete(HasChanged);
                }
                else
                {
                    row.Fail(RosterFinding.Failure(Failure));
                }
            }
        }
    }
}
