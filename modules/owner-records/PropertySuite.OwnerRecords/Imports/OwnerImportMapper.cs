using Microsoft.Extensions.Localization;

namespace PropertySuite.OwnerRecords;

/// <summary>Writes imports for others.</summary>
internal static class OwnerImportMapper
{
    /// <summary>An import with its progress.</summary>
    public static OwnerImportDto ToDto(this OwnerImport import) => new()
    {
        Id = import.Id,
        SiteId = import.SiteId,
        FileName = import.FileName,
        SheetName = import.SheetName,
        HeaderRowNumber = import.HeaderRowNumber,
        State = import.State,
        Columns = import.Columns.ConvertAll(column => new OwnerImportColumnDto
        {
            Index = column.Index,
            Header = column.Header,
            Field = column.Field,
            Samples = [.. column.Samples],
        }),
        TotalRows = import.CleanRows + import.WarningRows + import.ErrorRows + import.LeftOutRows,
        CleanRows = import.CleanRows,
        WarningRows = import.WarningRows,
        ErrorRows = import.ErrorRows,
        LeftOutRows = import.LeftOutRows,
        RowsToImport = import.RowsToImport,
        ProcessedRows = import.ProcessedRows,
        ImportedRows = import.ImportedRows,
        UnchangedRows = import.UnchangedRows,
        FailedRows = import.FailedRows,
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
        RowNumber = row.RowNumber,
        Verdict = row.Verdict,
        State = row.State,
        UnitCode = row.UnitCode,
        Cells = cells,
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
}
