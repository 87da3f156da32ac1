using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>A row of an import. Its cells are encrypted, since they hold ID numbers, and gone once the row is imported.</summary>
[DisableAuditing]
public class OwnerImportRow : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Records a row of the file.</summary>
    public OwnerImportRow(Guid id, OwnerImport import, int position, RosterSheetRow row, string cellsSecret)
        : base(id)
    {
        ImportId = import.Id;
        TenantId = import.TenantId;
        SiteId = import.SiteId;
        Position = position;
        SheetIndex = row.SheetIndex;
        RowNumber = row.Row.Number;
        CellsSecret = cellsSecret;
    }

    /// <summary>For the mapper.</summary>
    protected OwnerImportRow()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Its import.</summary>
    public Guid ImportId { get; private set; }

    /// <summary>Place in the file over all its sheets, from 1.</summary>
    public int Position { get; private set; }

    /// <summary>Place of its sheet in the file, from 0.</summary>
    public int SheetIndex { get; private set; }

    /// <summary>Row in the sheet, from 1.</summary>
    public int RowNumber { get; private set; }

    /// <summary>What the check found.</summary>
    public OwnerImportRowVerdict Verdict { get; private set; }

    /// <summary>How far the import is with it.</summary>
    public OwnerImportRowState State { get; private set; }

    /// <summary>Canonical room code, where it could be read.</summary>
    public string? UnitCode { get; private set; }

    /// <summary>What is to be said about it.</summary>
    public List<RosterFinding> Findings { get; private set; } = [];

    /// <summary>The cells, encrypted; null once the row is imported.</summary>
    public string? CellsSecret { get; private set; }

    /// <summary>What somebody decided it means for a unit that has other owners.</summary>
    public OwnerImportDecision? Decision { get; private set; }

    /// <summary>First day of what was decided; null for <see cref="OwnerImportDecision.Skip"/>.</summary>
    public DateOnly? DecisionFrom { get; private set; }

    /// <summary>Whether the import is through with it, so that its cells are gone.</summary>
    public bool IsDone => State is OwnerImportRowState.Imported or OwnerImportRowState.Unchanged;

    /// <summary>Takes over what a check found. One that failed waits again: what stood against it may be gone.</summary>
    public void SetVerdict(OwnerImportRowVerdict verdict, string? unitCode, IEnumerable<RosterFinding> findings)
    {
        Verdict = verdict;
        UnitCode = unitCode;
        Findings = [.. findings];
        State = State == OwnerImportRowState.Failed ? OwnerImportRowState.Waiting : State;
    }

    /// <summary>Takes over corrected cells.</summary>
    public void Correct(string cellsSecret) => CellsSecret = cellsSecret;

    /// <summary>Takes over what somebody decided.</summary>
    public void Decide(OwnerImportDecision decision, DateOnly? from)
    {
        Decision = decision;
        DecisionFrom = decision == OwnerImportDecision.Skip ? null : from;
    }

    /// <summary>Says that everything in it is on record now, and forgets its cells.</summary>
    /// <param name="changedSomething">Whether anything was stored for it.</param>
    /// <param name="notices">What is to be said besides.</param>
    public void Complete(bool changedSomething, IReadOnlyCollection<RosterFinding> notices)
    {
        Findings = notices.Count > 0 ? [.. Findings, .. notices] : Findings;
        State = changedSomething ? OwnerImportRowState.Imported : OwnerImportRowState.Unchanged;
        CellsSecret = null;
    }

    /// <summary>Says that nothing was stored from it, and why.</summary>
    public void Fail(RosterFinding reason)
    {
        State = OwnerImportRowState.Failed;
        Findings = [.. Findings, reason];
    }
}
