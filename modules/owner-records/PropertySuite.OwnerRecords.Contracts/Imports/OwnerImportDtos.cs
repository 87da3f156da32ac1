using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;
using PropertySuite.Validation;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.OwnerRecords;

/// <summary>An import of an owner roster.</summary>
public class OwnerImportDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    /// <inheritdoc />
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>The site whose roster it is.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name of the uploaded file.</summary>
    public string FileName { get; set; } = "";

    /// <summary>State.</summary>
    public OwnerImportState State { get; set; }

    /// <summary>Why the file could not be read, in the caller's language; null unless it is refused.</summary>
    public string? Refusal { get; set; }

    /// <summary>The file's sheets, with what their columns are taken for.</summary>
    public List<OwnerImportSheetDto> Sheets { get; set; } = [];

    /// <summary>What of the file does not count, in the caller's language: sheets, columns, hidden parts.</summary>
    public List<string> Notices { get; set; } = [];

    /// <summary>Rows of the table: below the headings of the chosen sheets.</summary>
    public int TotalRows { get; set; }

    /// <summary>Rows without anything to say.</summary>
    public int CleanRows { get; set; }

    /// <summary>Rows that will be imported with a warning.</summary>
    public int WarningRows { get; set; }

    /// <summary>Rows that will not be imported.</summary>
    public int ErrorRows { get; set; }

    /// <summary>Rows left out: notes, totals, repetitions, skipped ones.</summary>
    public int LeftOutRows { get; set; }

    /// <summary>Rows whose units have other owners on record, and of which nobody has decided yet what they mean.</summary>
    public int UndecidedRows { get; set; }

    /// <summary>Rows to import: clean and with warnings.</summary>
    public int RowsToImport { get; set; }

    /// <summary>Rows of these that are done.</summary>
    public int ProcessedRows { get; set; }

    /// <summary>Rows from which something was stored.</summary>
    public int ImportedRows { get; set; }

    /// <summary>Rows that were on record already.</summary>
    public int UnchangedRows { get; set; }

    /// <summary>Rows that contradict what is on record.</summary>
    public int FailedRows { get; set; }

    /// <summary>Rows of which nothing went in, or will go in as things stand: errors, undecided, failed.</summary>
    public int ProblemRows { get; set; }

    /// <summary>Whether everything that is to be imported has been tried; false while rows wait that were corrected or decided later.</summary>
    public bool IsWorkedOff { get; set; }

    /// <summary>When it was started, in UTC.</summary>
    public DateTime? StartTime { get; set; }

    /// <summary>When it ended, in UTC.</summary>
    public DateTime? FinishTime { get; set; }
}

/// <summary>A sheet of a roster.</summary>
public class OwnerImportSheetDto
{
    /// <summary>Place in the file, counted from 0.</summary>
    public int Index { get; set; }

    /// <summary>Name; empty for a csv.</summary>
    public string Name { get; set; } = "";

    /// <summary>Whether the spreadsheet hides it.</summary>
    public bool IsHidden { get; set; }

    /// <summary>Whether its rows are imported.</summary>
    public bool IsIncluded { get; set; }

    /// <summary>Row of the headings, counted from 1.</summary>
    public int HeaderRowNumber { get; set; }

    /// <summary>Rows with something in them, below the headings.</summary>
    public int RowCount { get; set; }

    /// <summary>Its columns and what they are taken for.</summary>
    public List<OwnerImportColumnDto> Columns { get; set; } = [];
}

/// <summary>A column of a roster.</summary>
public class OwnerImportColumnDto
{
    /// <summary>Place in the sheet, counted from 0.</summary>
    public int Index { get; set; }

    /// <summary>Heading; empty for a column without one.</summary>
    public string Header { get; set; } = "";

    /// <summary>Cells below the heading that have something in them.</summary>
    public int FilledCells { get; set; }

    /// <summary>What it is taken for.</summary>
    public OwnerImportField Field { get; set; }

    /// <summary>The first few values, for the eye.</summary>
    public List<string> Samples { get; set; } = [];
}

/// <summary>A row of a roster.</summary>
public class OwnerImportRowDto : EntityDto<Guid>
{
    /// <summary>Place of its sheet in the file, counted from 0.</summary>
    public int SheetIndex { get; set; }

    /// <summary>Row in the sheet, counted from 1.</summary>
    public int RowNumber { get; set; }

    /// <summary>What the check found.</summary>
    public OwnerImportRowVerdict Verdict { get; set; }

    /// <summary>How far the import is with it.</summary>
    public OwnerImportRowState State { get; set; }

    /// <summary>The cells as they stand in the file, ID and phone numbers masked; empty once the import is done with the row.</summary>
    public List<string> Cells { get; set; } = [];

    /// <summary>Canonical room code, where it could be read.</summary>
    public string? UnitCode { get; set; }

    /// <summary>What somebody decided it means for a unit that has other owners; null where nobody did, or had to.</summary>
    public OwnerImportDecision? Decision { get; set; }

    /// <summary>First day of what was decided.</summary>
    public DateOnly? DecisionFrom { get; set; }

    /// <summary>What is to be said about it, in the caller's language.</summary>
    public List<OwnerImportMessageDto> Messages { get; set; } = [];
}

/// <summary>Something to be said about a row.</summary>
public class OwnerImportMessageDto
{
    /// <summary>Whether it keeps the row from being imported.</summary>
    public bool IsError { get; set; }

    /// <summary>The field it is about; <see cref="OwnerImportField.None"/> for the whole row.</summary>
    public OwnerImportField Field { get; set; }

    /// <summary>The sentence, in the caller's language.</summary>
    public string Text { get; set; } = "";
}

/// <summary>Which imports to list.</summary>
public class GetOwnerImportListInput : PageInput
{
    /// <summary>Only of this site.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>Only in this state.</summary>
    public OwnerImportState? State { get; set; }
}

/// <summary>Which rows to list; always in the order of the file.</summary>
public class GetOwnerImportRowsInput : PageInput
{
    /// <summary>Only with this verdict.</summary>
    public OwnerImportRowVerdict? Verdict { get; set; }

    /// <summary>Only in this state.</summary>
    public OwnerImportRowState? State { get; set; }

    /// <summary>Only rows of which nothing goes in as things stand: errors, undecided ones, failures.</summary>
    public bool OnlyProblems { get; set; }

    /// <summary>Only of this sheet, counted from 0.</summary>
    [Range(0, OwnerImportConsts.MaxSheets - 1)]
    public int? SheetIndex { get; set; }
}

/// <summary>Which sheets are imported and what their columns mean, corrected by somebody. Sheets left out are not imported.</summary>
public class UpdateOwnerImportMappingDto : IHasConcurrencyStamp
{
    /// <summary>Stamp of the import as it was seen; another one answers 409.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>The sheets to import.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(OwnerImportConsts.MaxSheets)]
    public List<OwnerImportSheetMappingDto> Sheets { get; set; } = [];
}

/// <summary>How one sheet is to be read.</summary>
public class OwnerImportSheetMappingDto
{
    /// <summary>Place in the file, counted from 0.</summary>
    [Range(0, OwnerImportConsts.MaxSheets - 1)]
    public int Index { get; set; }

    /// <summary>Row of the headings, counted from 1; the rows below it are imported. Null leaves it where it is.</summary>
    [Range(1, OwnerImportConsts.MaxRowNumber)]
    public int? HeaderRowNumber { get; set; }

    /// <summary>A meaning for each column that is imported; columns left out are not imported.</summary>
    [Required]
    [MaxLength(OwnerImportConsts.MaxColumns)]
    public List<OwnerImportColumnMappingDto> Columns { get; set; } = [];
}

/// <summary>What one column means.</summary>
public class OwnerImportColumnMappingDto
{
    /// <summary>Place in the sheet, counted from 0.</summary>
    [Range(0, OwnerImportConsts.MaxColumns - 1)]
    public int Index { get; set; }

    /// <summary>What it means.</summary>
    [EnumDataType(typeof(OwnerImportField))]
    public OwnerImportField Field { get; set; }
}

/// <summary>Cells of a row, corrected in place.</summary>
public class UpdateOwnerImportRowDto
{
    /// <summary>The cells that change; the others stay.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(OwnerImportConsts.MaxColumns)]
    public List<OwnerImportCellDto> Cells { get; set; } = [];
}

/// <summary>A cell of a row.</summary>
public class OwnerImportCellDto
{
    /// <summary>Place in the sheet, counted from 0.</summary>
    [Range(0, OwnerImportConsts.MaxColumns - 1)]
    public int Index { get; set; }

    /// <summary>Its text; empty clears it.</summary>
    [StringLength(OwnerImportConsts.MaxCellLength)]
    public string? Text { get; set; }
}

/// <summary>What rows mean for units that have other owners on record.</summary>
public class DecideOwnerImportRowsDto : IHasConcurrencyStamp
{
    /// <summary>Stamp of the import as it was seen; another one answers 409.</summary>
    [Required]
    public string ConcurrencyStamp { get; set; } = "";

    /// <summary>What they mean.</summary>
    [Required]
    [EnumDataType(typeof(OwnerImportDecision))]
    public OwnerImportDecision? Decision { get; set; }

    /// <summary>
    /// First day of the new ownership, for <see cref="OwnerImportDecision.Transfer"/> and <see cref="OwnerImportDecision.CoOwner"/>: not
    /// before 1950 and not in the future; null is today.
    /// </summary>
    [PlausibleTime(FirstYear = PlausibleTimeAttribute.FirstYearOfBuildings)]
    public DateOnly? From { get; set; }

    /// <summary>The units, by canonical room code; null for all undecided rows.</summary>
    [MinLength(1)]
    [MaxLength(1000)]
    public List<string>? UnitCodes { get; set; }
}

/// <summary>A row with its cells in clear, to correct them.</summary>
public class OwnerImportRowCellsDto : EntityDto<Guid>
{
    /// <summary>The cells as they stand in the file or were corrected.</summary>
    public List<string> Cells { get; set; } = [];
}
