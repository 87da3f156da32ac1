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
    OwnerImportRecordReader record,
    OwnerImportCells cells) : DomainService
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

        var readers = import.Sheets.ToDictionary(sheet => sheet.Index, sheet => new RosterRowReader(sheet.Columns));
        var groups = rows
            .Select(row => new UnitRow(row, readers[row.SheetIndex].Read(cells.Read(row).Cells)))
            .GroupBy(row => row.Row.UnitCode ?? "")
            .Select(rowsOfUnit => new UnitRows(rowsOfUnit.Key, [.. rowsOfUnit]))
            .ToList();
        await StoreAsync(import, groups);
        import.Progress(
            rows.Count(row => row.State == OwnerImportRowState.Imported),
            rows.Count(row => row.State == OwnerImportRowState.Unchanged),
            rows.Count(row => row.State == OwnerImportRowState.Failed));
        await imports.UpdateAsync(import);
        return true;
    }

    /// <summary>
    /// Units are made for rows that can go in only: what contradicts the record is found out first, under the lock of the site's units.
    /// </summary>
    private async Task StoreAsync(OwnerImport import, List<UnitRows> groups)
    {
        var before = await record.ReadAsync(import, groups);
        var accepted = groups.FindAll(group => TryPlan(group, before, import) is not null);
        var unitIds = await units.EnsureAsync(import.SiteId, [.. accepted.SelectMany(FactsOf)]);
        var known = await record.ReadAsync(import, accepted, await units.GetListAsync([.. unitIds.Values]));
        var added = new List<Household>();
        foreach (var group in accepted)
        {
            var unitId = unitIds[group.UnitCode];
            var household = known.Households.GetValueOrDefault(unitId) ?? new Household(unitId, import.SiteId);
            if (TryPlan(group, known, import) is not { } plan)
            {
                continue;
            }

            var changed = Store(group, household, plan, known.People);
            var unitChanged = HasChanged(before.Units.GetValueOrDefault(group.UnitCode), known.Units[group.UnitCode]);
            group.Rows.ForEach(row => row.Row.Complete(changed || unitChanged, plan.Notices));
            if (changed && !known.Households.ContainsKey(unitId))
            {
                added.Add(household);
            }
        }

        await parties.InsertManyAsync(known.People.Added);
        await households.InsertManyAsync(added);
    }

    /// <summary>Whether the unit was made, or something of it filled.</summary>
    private static bool HasChanged(UnitSummaryDto? before, UnitSummaryDto after) => before is null
        || (before.GrossAreaInSquareMetres, before.NetAreaInSquareMetres, before.BillingAreaInSquareMetres, before.Floor, before.Layout, before.Use, before.Occupancy, before.HandedOverOn)
        != (after.GrossAreaInSquareMetres, after.NetAreaInSquareMetres, after.BillingAreaInSquareMetres, after.Floor, after.Layout, after.Use, after.Occupancy, after.HandedOverOn);

    private static UnitPlan? TryPlan(UnitRows group, OwnerImportRecord known, OwnerImport import)
    {
        if (known.FindReshape(group.UnitCode) is { } became)
        {
            group.Rows.ForEach(row => row.Row.Fail(became));
            return null;
        }

        var unit = known.Units.GetValueOrDefault(group.UnitCode);
        var household = (unit is null ? null : known.Households.GetValueOrDefault(unit.Id)) ?? new Household(unit?.Id ?? Guid.Empty, import.SiteId);
        try
        {
            var plan = group.Plan(household, known.People, known.Today);
            plan.Notices.Clear();
            return plan;
        }
        catch (BusinessException refusal)
        {
            group.Rows.ForEach(row => row.Row.Fail(RosterFinding.Failure(refusal)));
            return null;
        }
    }

    private bool Store(UnitRows group, Household household, UnitPlan plan, OwnerImportPeople people)
    {
        var relations = household.Tenures.Where(tenure => tenure.IsOwnership).ToLookup(tenure => tenure.PartyId, tenure => tenure.Relation);
        var changed = plan.Ownership.Beginning.Count > 0;
        foreach (var (person, party) in plan.People)
        {
            changed |= people.Record(party, person, plan.Notices);
            changed |= !person.IsOwner && AddTenure(household, person, party, plan.From);
        }

        household.Apply(plan.Ownership, RelationOf, GuidGenerator.Create);
        foreach (var row in group.Rows)
        {
            changed |= row.Content.Plates.Aggregate(false, (any, plate) => household.AddVehicle(GuidGenerator.Create(), plate) || any);
            changed |= row.Content.Remark is { } remark && AddRemark(household, remark, plan.Notices);
        }

        return changed;

        TenureRelation RelationOf(Guid partyId) =>
            plan.People.Where(entry => entry.Party.Id == partyId && entry.Person.IsOwner).Select(entry => entry.Person.Relation)
                .Concat(relations[partyId])
                .DefaultIfEmpty(TenureRelation.Owner)
                .First();
    }

    private bool AddTenure(Household household, RosterPerson person, Party party, DateOnly? from)
    {
        var stands = household.Tenures.Any(tenure =>
            tenure.PartyId == party.Id && tenure.Relation == person.Relation && tenure.Overlaps(from, null));
        if (!stands)
        {
            household.AddTenure(GuidGenerator.Create(), party.Id, person.Relation, null, from, null);
        }

        return !stands;
    }

    private static bool AddRemark(Household household, string remark, List<RosterFinding> notices)
    {
        var changed = household.AddToRemark(remark);
        if (!changed && !(household.Remark ?? "").Split('\n').Contains(remark))
        {
            notices.Add(RosterFinding.Notice("RemarkFull", OwnerImportField.Remark, ("most", HouseholdConsts.MaxRemarkLength)));
        }

        return changed;
    }

    private static IEnumerable<EnsureUnitDto> FactsOf(UnitRows group) => group.Rows.Select(row => new EnsureUnitDto
    {
        Code = group.UnitCode,
        GrossAreaInSquareMetres = row.Content.GrossArea,
        NetAreaInSquareMetres = row.Content.NetArea,
        OwnBillingAreaInSquareMetres = row.Content.BillingArea,
        Floor = row.Content.Floor?.ToString(),
        Kind = row.Content.Kind,
        Use = row.Content.Use,
        Layout = row.Content.Layout,
        Occupancy = row.Content.Occupancy,
        HandedOverOn = row.Content.HandedOverOn,
    });
}
