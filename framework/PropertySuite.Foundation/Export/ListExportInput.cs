using System.ComponentModel.DataAnnotations;
using PropertySuite.Paging;

namespace PropertySuite.Export;

/// <summary>A sorted list is wanted as a file. What it is filtered by stands in the list's own input.</summary>
public abstract class ListExportInput : IExportInput
{
    /// <summary>A column of the list and a direction, for example <c>creationTime desc</c>; the list's own order when null.</summary>
    [StringLength(SortedPageInput.MaxSortingLength)]
    public string? Sorting { get; set; }

    /// <inheritdoc />
    [EnumDataType(typeof(TableFormat))]
    public TableFormat Format { get; set; }

    /// <inheritdoc />
    [MaxLength(IExportInput.MaxColumns)]
    public List<string>? Columns { get; set; }

    /// <inheritdoc />
    public bool InClear { get; set; }
}
