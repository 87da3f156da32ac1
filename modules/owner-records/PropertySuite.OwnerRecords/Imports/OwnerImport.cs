using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// An import of an owner roster: uploaded and checked, looked at, started, worked off in batches, finished or cancelled. Its rows are
/// <see cref="OwnerImportRow"/>s.
/// </summary>
public class OwnerImport : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Longest file name that is kept.</summary>
    public const int MaxFileNameLength = 256;

    /// <summary>Longest sheet name that is kept.</summary>
    public const int MaxSheetNameLength = 64;

    /// <summary>Records an uploaded roster.</summary>
    public OwnerImport(Guid id, Guid siteId, string fileName, string sheetName, int headerRowNumber, List<RosterColumn> columns)
        : base(id)
    {
        SiteId = siteId;
        FileName = Check.NotNullOrWhiteSpace(fileName, nameof(fileName), MaxFileNameLength);
        SheetName = sheetName.Truncate(MaxSheetNameLength)!;
        HeaderRowNumber = headerRowNumber;
        Columns = columns;
        State = OwnerImportState.Previewed;
    }

    /// <summary>For the mapper.</summary>
    protected OwnerImport()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <inheritdoc />
    public Guid SiteId { get; private set; }

    /// <summary>Name of the uploaded file.</summary>
    public string FileName { get; private set; } = "";

    /// <summary>Sheet that was read.</summary>
    public string SheetName { get; private set; } = "";

    /// <summary>Row of the headings, from 1.</summary>
    public int HeaderRowNumber { get; private set; }

    /// <summary>The columns and what they are taken for.</summary>
    public List<RosterColumn> Columns { get; private set; } = [];

    /// <summary>State.</summary>
    public OwnerImportState State { get; private set; }

    /// <summary>Rows without anything to say.</summary>
    public int CleanRows { get; private set; }

    /// <summary>Rows to import with a warning.</summary>
    public int WarningRows { get; private set; }

    /// <summary>Rows that are not imported.</summary>
    public int ErrorRows { get; private set; }

    /// <summary>Rows left out for good reason.</summary>
    public int LeftOutRows { get; private set; }

    /// <summary>Rows from which something was stored.</summary>
    public int ImportedRows { get; private set; }

    /// <summary>Rows that were on record already.</summary>
    public int UnchangedRows { get; private set; }

    /// <summary>Rows that contradict the record.</summary>
    public int FailedRows { get; private set; }

    /// <summary>When it was started.</summary>
    public DateTime? StartTime { get; private set; }

    /// <summary>When it ended.</summary>
    public DateTime? FinishTime { get; private set; }

    /// <summary>Rows to import.</summary>
    public int RowsToImport => CleanRows + WarningRows;

    /// <summary>Rows that are done.</summary>
    public int ProcessedRows => ImportedRows + UnchangedRows + FailedRows;

    /// <summary>Takes over what the check of all rows found.</summary>
    public OwnerImport SetVerdicts(IReadOnlyCollection<OwnerImportRowVerdict> verdicts)
    {
        CleanRows = verdicts.Count(verdict => verdict == OwnerImportRowVerdict.Clean);
        WarningRows = verdicts.Count(verdict => verdict == OwnerImportRowVerdict.Warning);
        ErrorRows = verdicts.Count(verdict => verdict == OwnerImportRowVerdict.Error);
        LeftOutRows = verdicts.Count(verdict => verdict == OwnerImportRowVerdict.LeftOut);
        return this;
    }

    /// <summary>Corrects what the columns mean; the rows must be checked again.</summary>
    /// <exception cref="BusinessException">The mapping is invalid or incomplete, or the import was started.</exception>
    public void Remap(IReadOnlyDictionary<int, OwnerImportField> fields)
    {
        CheckState(OwnerImportState.Previewed);
        var repeated = fields.Values.Where(field => !RosterHeading.MayRepeat(field)).GroupBy(field => field).Any(same => same.Count() > 1);
        if (repeated || fields.Keys.Any(index => Columns.TrueForAll(column => column.Index != index)))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
        }

        if (!RosterHeader.IsComplete(fields.Values))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.MappingIncomplete);
        }

        Columns = Columns.ConvertAll(column => column with { Field = fields.GetValueOrDefault(column.Index) });
    }

    /// <summary>Starts it, or goes on after a cancellation.</summary>
    /// <returns>False when it runs or is finished already.</returns>
    /// <exception cref="BusinessException"><see cref="OwnerRecordsErrorCodes.NothingToImport"/>.</exception>
    public bool Start(DateTime now)
    {
        if (State is OwnerImportState.Running or OwnerImportState.Finished)
        {
            return false;
        }

        if (RowsToImport == 0)
        {
            throw new BusinessException(OwnerRecordsErrorCodes.NothingToImport);
        }

        State = OwnerImportState.Running;
        StartTime ??= now;
        FinishTime = null;
        return true;
    }

    /// <summary>Stops it; a batch at hand is completed.</summary>
    /// <exception cref="BusinessException">It is finished.</exception>
    public void Cancel(DateTime now)
    {
        if (State == OwnerImportState.Cancelled)
        {
            return;
        }

        CheckState(OwnerImportState.Previewed, OwnerImportState.Running);
        State = OwnerImportState.Cancelled;
        FinishTime = now;
    }

    /// <summary>Counts rows that are done.</summary>
    public void Progress(int imported, int unchanged, int failed)
    {
        CheckState(OwnerImportState.Running);
        ImportedRows += imported;
        UnchangedRows += unchanged;
        FailedRows += failed;
    }

    /// <summary>Ends it.</summary>
    public void Finish(DateTime now)
    {
        CheckState(OwnerImportState.Running);
        State = OwnerImportState.Finished;
        FinishTime = now;
    }

    private void CheckState(params OwnerImportState[] allowed)
    {
        if (!allowed.Contains(State))
        {
            throw new BusinessException(OwnerRecordsErrorCodes.ImportStateWrong);
        }
    }
}
