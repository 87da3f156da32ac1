using System.Text.Json;
using PropertySuite.Tables;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>Keeps the cells of imported rows encrypted.</summary>
public class OwnerImportCells(IPersonalDataProtector protector) : ITransientDependency
{
    /// <summary>A row as it is stored.</summary>
    public virtual string Protect(TableRow row) =>
        protector.Protect(JsonSerializer.Serialize(new Stored(row.Cells, row.IsHidden, [.. row.Marks]), OwnerRecordsDbProperties.Json));

    /// <summary>The row as it stands in the file or was corrected; without cells once it is imported.</summary>
    public virtual TableRow Read(OwnerImportRow row)
    {
        if (row.CellsSecret is null)
        {
            return new TableRow(row.RowNumber);
        }

        var json = protector.Unprotect(row.CellsSecret);
        var stored = json.StartsWith('[')
            ? new Stored(JsonSerializer.Deserialize<string[]>(json) ?? [], false, [])
            : JsonSerializer.Deserialize<Stored>(json, OwnerRecordsDbProperties.Json)!;
        return new TableRow(row.RowNumber, stored.Cells, stored.IsHidden, stored.Marks);
    }

    /// <summary>What is stored of a row. Rows of earlier versions are a list of cells and nothing else.</summary>
    private sealed record Stored(string[] Cells, bool IsHidden, List<TableCellMark> Marks);
}
