using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.OwnerRecords;

/// <summary>An import of an owner roster.</summary>
public class OwnerImportDto : AuditedEntityDto<Guid>
{
    /// <summary>The site whose roster it is.</summary>
    public Guid SiteId { get; set; }

    /// <summary>Name of the uploaded file.</summary>
    public string FileName { get; set; } = "";

    /// <summary>Sheet that was read.</summary>
    public string SheetName { get; set; } = "";

    /// <summary>Row of the headings, counted from 1.</summary>
    public int HeaderRowNumber { get; set; }

    /// <summary>State.</summary>
    public OwnerImportState State { get; set; }

    /// <summary>The file's columns and what they are taken for.</summary>
    public List<OwnerImportColumnDto> Columns { get; set; } = [];

    /// <summary>Rows below the headings.</summary>
    public int TotalRows { get; set; }

    /// <summary>Rows without anything to say.</summary>
    public int CleanRows { get; set; }

    /// <summary>Rows that will be imported with a warning.</summary>
    public int WarningRows { get; set; }

    /// <summary>Rows that will not be imported.</summary>
    public int ErrorRows { get; set; }

    /// <summary>Rows left out: empty, notes, totals, repetitions.</summary>
    public int LeftOutRows { get; set; }

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

    /// <summary>When it was started, in UTC.</summary>
    public DateTime? StartTime { get; set; }

    /// <summary>When it ended, in UTC.</summary>
    public DateTime? FinishTime { get; set; }
}

/// <summary>A column of a roster.</summary>
public class OwnerImportColumnDto
{
    /// <summary>Place in the sheet, counted from 0.</summary>
    public int Index { get; set; }

    /// <summary>Heading.</summary>
    public string Header { get; set; } = "";

    /// <summary>What it is taken for.</summary>
    public OwnerImportField Field { get; set; }

    /// <summary>The first few values, for the eye.</summary>
    public List<string> Samples { get; set; } = [];
}

/// <summary>A row of a roster.</summary>
public class OwnerImportRowDto : EntityDto<Guid>
{
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

    /// <summary>Only rows that are not imported: errors and failures.</summary>
    public bool OnlyProblems { get; set; }
}

/// <summary>What the columns mean, corrected by somebody.</summary>
public class UpdateOwnerImportMappingDto
{
    /// <summary>A meaning for each column that is imported; columns left out are not imported.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(200)]
    public List<OwnerImportColumnMappingDto> Columns { get; set; } = [];
}

/// <summary>What one column means.</summary>
public class OwnerImportColumnMappingDto
{
    /// <summary>Place in the sheet, counted from 0.</summary>
    [Range(0, 1000)]
    public int Index { get; set; }

    /// <summary>What it means.</summary>
    [EnumDataType(typeof(OwnerImportField))]
    public OwnerImportField Field { get; set; }
}
