using PropertySuite.Sites;
using PropertySuite.Tables;
using Volo.Abp;
using Volo.Abp.Domain.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Gives every row of an import its verdict: by itself, against the other rows, and against what stands on record. Nothing of the record
/// changes.
/// </summary>
public class OwnerImportChecker(OwnerImportRecordReader record, OwnerImportCells cells) : DomainService
{
    private const int UnitsOfAStep = 500;

    /// <summary>Checks rows that are not done, and gives them their verdicts: all of them, or all of some units.</summary>
    /// <param name="import">The import.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="others">Rooms that stand elsewhere in the file, by sheet, where not all rows are given.</param>
    /// <returns>The rows whose verdict, unit or findings are others than before.</returns>
    public virtual async Task<List<OwnerImportRow>> CheckAsync(
        OwnerImport import, IReadOnlyList<OwnerImportRow> rows, IEnumerable<(int Sheet, RoomCode Unit)>? others = null)
    {
        var open = rows.Where(row => !row.IsDone).ToList();
        var found = new RosterChecker(import.Sheets).Check(open.ConvertAll(row => new RosterSheetRow(row.SheetIndex, cells.Read(row))), others);
        var verdicts = found.ToArray();
        SkipDecided(open, verdicts);
        await CheckRecordAsync(import, open, verdicts);

        var changed = new List<OwnerImportRow>();
        for (var index = 0; index < verdicts.Length; index++)
        {
            var (row, verdict) = (open[index], verdicts[index]);
            if (row.State == OwnerImportRowState.Failed
                || row.Verdict != verdict.Verdict
                || row.UnitCode != verdict.UnitCode
                || !row.Findings.SequenceEqual(verdict.Findings, RosterFinding.Comparer))
            {
                row.SetVerdict(verdict.Verdict, verdict.UnitCode, verdict.Findings);
                changed.Add(row);
            }
        }

        return changed;
    }

    /// <summary>The unit that a row names by itself; null when it names none.</summary>
    public virtual string? ReadUnitCode(OwnerImport import, OwnerImportRow row) =>
        import.Sheets.Find(sheet => sheet.Index == row.SheetIndex) is { } sheet
            ? new RosterRowReader(sheet.Columns).ReadUnit(cells.Read(row).Cells)?.ToString()
            : null;

    private static void SkipDecided(List<OwnerImportRow> rows, CheckedRosterRow[] found)
    {
        for (var index = 0; index < found.Length; index++)
        {
            if (rows[index].Decision == OwnerImportDecision.Skip && found[index].Content is not null)
            {
                found[index] = found[index] with
                {
                    Verdict = OwnerImportRowVerdict.LeftOut,
                    Findings = [RosterFinding.Notice("SkippedByDecision", OwnerImportField.None)],
                };
            }
        }
    }

    private async Task CheckRecordAsync(OwnerImport import, List<OwnerImportRow> rows, CheckedRosterRow[] found)
    {
        var byUnit = Enumerable.Range(0, found.Length)
            .Where(index => found[index] is { Verdict: OwnerImportRowVerdict.Clean or OwnerImportRowVerdict.Warning, UnitCode: not null })
            .GroupBy(index => found[index].UnitCode!)
            .Select(unit => (Indexes: unit.ToList(), Rows: new UnitRows(unit.Key, [.. unit.Select(index => new UnitRow(rows[index], found[index].Content!))])));
        foreach (var step in byUnit.Chunk(UnitsOfAStep))
        {
            var known = await record.ReadAsync(import, [.. step.Select(unit => unit.Rows)]);
            foreach (var (indexes, unit) in step)
            {
                var (verdict, findings) = Check(import, unit, known);
                foreach (var index in indexes)
                {
                    List<RosterFinding> all = [.. found[index].Findings, .. findings];
                    found[index] = found[index] with { Findings = all, Verdict = verdict ?? RosterChecker.VerdictOf(all) };
                }
            }
        }
    }

    /// <returns>The verdict where it is not that of the findings, and what is to be said of each row.</returns>
    private static (OwnerImportRowVerdict? Verdict, List<RosterFinding> Findings) Check(OwnerImport import, UnitRows rows, OwnerImportRecord known)
    {
        if (known.FindReshape(rows.UnitCode) is { } became)
        {
            return (null, [became]);
        }

        var unit = known.Units.GetValueOrDefault(rows.UnitCode);
        var household = (unit is null ? null : known.Households.GetValueOrDefault(unit.Id)) ?? new Household(unit?.Id ?? Guid.Empty, import.SiteId);
        try
        {
            var plan = rows.Plan(household, known.People, known.Today);
            var notices = plan.Notices;
            notices.AddRange(known.Estate.Check(rows, isOnRecord: unit is not null));
            if (rows.Rows.Find(row => row.Row.Decision is not null)?.Row is { Decision: { } decision } decided && plan.Ownership.Ending.Count > 0)
            {
                notices.Add(RosterFinding.Notice($"Decided{decision}", OwnerImportField.OwnerName, ("from", (decided.DecisionFrom ?? known.Today).ToString("O"))));
            }

            if (unit is not null)
            {
                notices.AddRange(rows.Rows.SelectMany(row => CompareFacts(unit, row.Content)).DistinctBy(finding => finding.Code + finding.Field));
            }

            return (null, notices);
        }
        catch (BusinessException refusal) when (refusal.Code == OwnerRecordsErrorCodes.UnitHasOwners)
        {
            return (OwnerImportRowVerdict.Undecided, [RosterFinding.Failure(refusal)]);
        }
        catch (BusinessException refusal)
        {
            return (null, [RosterFinding.Failure(refusal)]);
        }
    }

    /// <summary>What stands on record of a unit is not overwritten, and that is said.</summary>
    private static IEnumerable<RosterFinding> CompareFacts(UnitSummaryDto unit, RosterRow row)
    {
        if (row.GrossArea is { } area && unit.GrossAreaInSquareMetres is { } recorded && area != recorded)
        {
            yield return Kept(OwnerImportField.GrossArea, recorded);
        }

        if (row.NetArea is { } net && unit.NetAreaInSquareMetres is { } recordedNet && net != recordedNet)
        {
            yield return Kept(OwnerImportField.NetArea, recordedNet);
        }

        if (row.BillingArea is { } billing && unit.BillingAreaInSquareMetres is { } recordedBilling && billing != recordedBilling)
        {
            yield return Kept(OwnerImportField.BillingArea, recordedBilling);
        }

        if (row.Floor is { } floor && unit.Floor is { } recordedFloor && floor.ToString() != recordedFloor)
        {
            yield return Kept(OwnerImportField.Floor, recordedFloor);
        }

        if (row.Kind is { } kind && kind != unit.Kind)
        {
            yield return RosterFinding.Notice("KindKept", OwnerImportField.Kind);
        }

        if (row.Use is { } permitted && unit.Use is { } recordedUse && permitted != recordedUse)
        {
            yield return RosterFinding.Notice("UseKept", OwnerImportField.Use);
        }

        if (row.Layout is { } layout && unit.Layout is { } recordedLayout && layout != recordedLayout)
        {
            yield return Kept(OwnerImportField.Layout, recordedLayout);
        }

        if (row.HandedOverOn is { } day && unit.HandedOverOn is { } recordedDay && day != recordedDay)
        {
            yield return Kept(OwnerImportField.HandedOverOn, recordedDay.ToString("O"));
        }

        if (row.Occupancy != UnitOccupancy.Unknown && unit.Occupancy != UnitOccupancy.Unknown && row.Occupancy != unit.Occupancy)
        {
            yield return RosterFinding.Notice("OccupancyKept", OwnerImportField.Occupancy);
        }
    }

    private static RosterFinding Kept(OwnerImportField field, object recorded) => RosterFinding.Notice("FactKept", field, ("recorded", recorded));
}
