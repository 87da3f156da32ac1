using Microsoft.Extensions.Localization;

namespace PropertySuite.OwnerRecords;

/// <summary>Writes imports for others.</summary>
internal static class OwnerImportMapper
{
    /// <summary>An import with its progress, in the caller's language.</summary>
    public static OwnerImportDto ToDto(this OwnerImport import, IStringLocalizer texts) => new()
    {
        Id = import.Id,
        SiteId = import.SiteId,
        ConcurrencyStamp = import.ConcurrencyStamp,
        FileName = import.FileName,
        State = import.State,
        Refusal = import.Refusal?.ToText(texts),
        Sheets = import.Sheets.ConvertAll(ToDto),
        Notices = [.. RosterNotices.Of(import).Select(notice => notice.ToText(texts))],
        TotalRows = import.CleanRows + import.WarningRows + import.ErrorRows + import.UndecidedRows + import.LeftOutRows,
        CleanRows = import.CleanRows,
        WarningRows = import.WarningRows,
        ErrorRows = import.ErrorRows,
        LeftOutRows = import.LeftOutRows,
        UndecidedRows = import.UndecidedRows,
        RowsToImport = import.RowsToImport,
        ProcessedRows = import.ProcessedRows,
        ImportedRows = import.ImportedRows,
        UnchangedRows = import.UnchangedRows,
        FailedRows = import.FailedRows,
        ProblemRows = import.ProblemRows,
        IsWorkedOff = import.IsWorkedOff,
        StartTime = import.StartTime,
        FinishTime = import.FinishTime,
        CreationTime = import.CreationTime,
        CreatorId = import.CreatorId,
        LastModificationTime = import.LastModificationTime,
        LastModifierId = import.LastModifierId,
    };

    /// <summary>A row, its cells masked, its findings in words.</summary>
    public static OwnerImportRowDto ToDto(this OwnerImportRow row, List<string> cells, IStringLocalizer texts) => new()
    {
        Id = row.Id,
        SheetIndex = row.SheetIndex,
        RowNumber = row.RowNumber,
        Verdict = row.Verdict,
        State = row.State,
        UnitCode = row.UnitCode,
        Cells = cells,
        Decision = row.Decision,
        DecisionFrom = row.DecisionFrom,
        Messages = row.Findings.ConvertAll(finding => new OwnerImportMessageDto
        {
            IsError = finding.IsError,
            Field = finding.Field,
            Text = finding.ToText(texts),
        }),
    };

    /// <summary>A finding in the caller's language.</summary>
    public static string ToText(this RosterFinding finding, IStringLocalizer texts) => finding.Data.Aggregate(
        texts[finding.Code].Value,
        (text, entry) => text.Replace($"{{{entry.Key}}}", entry.Value, StringComparison.Ordinal));

    private static OwnerImportSheetDto ToDto(RosterSheet sheet) => new()
    {
        Index = sheet.Index,
        Name = sheet.Name,
        IsHidden = sheet.IsHidden,
        IsIncluded = sheet.IsIncluded,
        HeaderRowNumber = sheet.HeaderRowNumber,
        RowCount = sheet.RowCount,
        Columns = sheet.Columns.ConvertAll(column => new OwnerImportColumnDto
        {
            Index = column.Index,
            Header = column.Header,
            FilledCells = column.FilledCells,
            Field = column.Field,
            Samples = [.. column.Samples],
        }),
    };
}
