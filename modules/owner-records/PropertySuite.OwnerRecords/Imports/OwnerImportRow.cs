using PropertySuite.Sites;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>A row of an import. Its cells are encrypted, since they hold ID numbers, and gone once the row is imported.</summary>
[DisableAuditing]
public class OwnerImportRow : BasicAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Records a checked row.</summary>
    public OwnerImportRow(Guid id, OwnerImport import, CheckedRosterRow row, string cellsSecret)
        : base(id)
    {
        ImportId = import.Id;
        TenantId = import.TenantId;
        SiteId = import.SiteId;
        RowNumber = row.RowNumber;
        Verdict = row.Verdict;
        UnitCode = row.UnitCode;
        Findings = [.. row.Findings];
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

    /// <summary>Says that everything in it is on record now, and forgets its cells.</summary>
    /// <param name="changedSomething">Whether anything was stored for it.</param>
    public void Complete(bool changedSomething)
    {
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
