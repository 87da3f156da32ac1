using PropertySuite.Sites;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// An import of an owner roster: uploaded, read and checked by a job, looked at, corrected, started, worked off in batches, finished or
/// cancelled; rows that were corrected afterwards start it again. Its rows are <see cref="OwnerImportRow"/>s, its file, as long as it is not
/// read, <see cref="OwnerImportFilePart"/>s.
/// </summary>
public class OwnerImport : AuditedAggregateRoot<Guid>, IMultiTenant, IHasSite
{
    /// <summary>Longest file name that is kept.</summary>
    public const int MaxFileNameLength = 256;

    /// <summary>Records an uploaded roster that a job is to read.</summary>
    public OwnerImport(Guid id, Guid siteId, string fileName)
        : base(id)
    {
        SiteId = siteId;
        FileName = Check.NotNullOrWhiteSpace(fileName, nameof(fileName), MaxFileNameLength);
        State = OwnerImportState.Reading;
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

    /// <summary>The sheets of the file, and how they are read.</summary>
    public List<RosterSheet> Sheets { get; private set; } = [];

    /// <summary>Why the file could not be read; null unless it is refused.</summary>
    public RosterFinding? Refusal { get; private set; }

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

    /// <summary>Rows whose units have other owners on record, and of which nobody has decided what they mean.</summary>
    public int UndecidedRows { get; private set; }

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

    /// <summary>Rows of which nothing goes in as things stand.</summary>
    public int ProblemRows => ErrorRows + UndecidedRows + FailedRows;

    /// <summary>Whether its rows may be corrected just now.</summary>
    public bool IsOpen => State is OwnerImportState.Previewed or OwnerImportState.Finished or OwnerImportState.Cancelled;

    /// <summary>Takes over what the file holds.</summary>
    /// <returns>False when it was put aside meanwhile.</returns>
    public bool TakeIn(List<RosterSheet> sheets)
    {
        if (State != OwnerImportState.Reading)
        {
            return false;
        }

        Sheets = sheets;
        State = OwnerImportState.Previewed;
        return true;
    }

    /// <summary>Says that the file cannot be used, and why.</summary>
    public void Refuse(RosterFinding reason)
    {
        if (State == OwnerImportState.Reading)
        {
            Refusal = reason;
            State = OwnerImportState.Refused;
        }
    }

    /// <summary>Whether every row to import was tried.</summary>
    public bool IsWorkedOff => ProcessedRows >= RowsToImport;

    /// <summary>Takes over what the check of all rows found, and how far they are.</summary>
    public OwnerImport SetVerdicts(IReadOnlyCollection<OwnerImportRowCount> rows)
    {
        CleanRows = Of(OwnerImportRowVerdict.Clean);
        WarningRows = Of(OwnerImportRowVerdict.Warning);
        ErrorRows = Of(OwnerImportRowVerdict.Error);
        LeftOutRows = Of(OwnerImportRowVerdict.LeftOut);
        UndecidedRows = Of(OwnerImportRowVerdict.Undecided);
        ImportedRows = In(OwnerImportRowState.Imported);
        UnchangedRows = In(OwnerImportRowState.Unchanged);
        FailedRows = In(OwnerImportRowState.Failed);
        return this;

        int Of(OwnerImportRowVerdict verdict) => rows.Where(row => row.Verdict == verdict).Sum(row => row.Count);

        int In(OwnerImportRowState state) => rows.Where(row => row.State == state).Sum(row => row.Count);
    }

    /// <summary>Corrects which sheets are imported and what their columns mean; the rows must be checked again.</summary>
    /// <param name="sheets">All sheets as they are to be read.</param>
    /// <exception cref="BusinessException">The mapping is invalid or incomplete, or the import was started.</exception>
    public void Remap(List<RosterSheet> sheets)
    {
        CheckState(OwnerImportState.Previewed);
        foreach (var sheet in sheets.Where(sheet => sheet.IsIncluded))
        {
            var fields = sheet.Columns.ConvertAll(column => column.Field);
            if (fields.Where(field => !RosterHeading.MayRepeat(field)).GroupBy(field => field).Any(same => same.Count() > 1))
            {
                throw new BusinessException(OwnerRecordsErrorCodes.MappingInvalid);
            }

            if (!RosterHeader.IsComplete(fields))
            {
                throw new BusinessException(OwnerRecordsErrorCodes.MappingIncomplete);
            }
        }

        Sheets = sheets;
    }

    /// <summary>Makes sure that its rows may be corrected.</summary>
    /// <exception cref="BusinessException">It is being read, runs, or was refused.</exception>
    public void CheckOpen() => CheckState(OwnerImportState.Previewed, OwnerImportState.Finished, OwnerImportState.Cancelled);

    /// <summary>Starts it, or goes on: after a cancellation, or with rows that were corrected after the end.</summary>
    /// <returns>False when it runs or is worked off already.</returns>
    /// <exception cref="BusinessException"><see cref="OwnerRecordsErrorCodes.NothingToImport"/>, or it is being read or was refused.</exception>
    public bool Start(DateTime now)
    {
        if (State == OwnerImportState.Running || State == OwnerImportState.Finished && IsWorkedOff)
        {
            return false;
        }

        CheckOpen();

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

        CheckState(OwnerImportState.Reading, OwnerImportState.Previewed, OwnerImportState.Running);
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
