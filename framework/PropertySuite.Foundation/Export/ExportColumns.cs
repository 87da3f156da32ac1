using Microsoft.Extensions.Localization;
using PropertySuite.Masking;
using PropertySuite.People;

namespace PropertySuite.Export;

/// <summary>The columns of a list in a file, whatever its rows are: for comparing them with the screen.</summary>
public interface IExportColumns
{
    /// <summary>Each column's key with the field that names it, in their order: <c>creationTime</c>, <c>SignInTime</c>.</summary>
    IReadOnlyList<(string Key, string Field)> Fields { get; }
}

/// <summary>
/// The columns of a list in a file, declared once for every format. The title of a column is the name of its field
/// (<c>DisplayName:ContactPhone</c>), as on the screen; where a list calls it differently, another field is named.
/// </summary>
/// <param name="zoneOf">The time zone that the times of a row are written in; that of the whole list when null.</param>
/// <typeparam name="T">A row.</typeparam>
public sealed class ExportColumns<T>(Func<T, TimeZoneInfo?>? zoneOf = null) : IExportColumns
{
    private readonly List<Column> _columns = [];

    private delegate ExportCell CellOf(T row, in ExportContext context);

    /// <inheritdoc />
    public IReadOnlyList<(string Key, string Field)> Fields => _columns.ConvertAll(column => (column.Key, column.Label));

    /// <summary>A text.</summary>
    /// <param name="key">Name of the field.</param>
    /// <param name="width">Width in characters; a Chinese character takes two.</param>
    /// <param name="value">Reads it.</param>
    /// <param name="label">Name of the field that gives the title, when it is not the key.</param>
    public ExportColumns<T> Text(string key, double width, Func<T, string?> value, string? label = null)
        => Add(key, label, width, (row, in _) => ExportCell.Of(value(row)));

    /// <summary>A number, with as many decimals as it has.</summary>
    /// <inheritdoc cref="Text" path="/param" />
    public ExportColumns<T> Number(string key, double width, Func<T, decimal?> value, string? label = null)
        => Add(key, label, width, (row, in _) => ExportCell.Of(value(row)));

    /// <summary>A moment, stored in UTC, written in local time.</summary>
    /// <inheritdoc cref="Text" path="/param" />
    public ExportColumns<T> Time(string key, Func<T, DateTime?> value, string? label = null)
        => Add(key, label, 17, (row, in context) => ExportCell.Of(Local(value(row), zoneOf?.Invoke(row) ?? context.Zone)));

    /// <summary>A day.</summary>
    /// <inheritdoc cref="Text" path="/param" />
    public ExportColumns<T> Day(string key, Func<T, DateOnly?> value, string? label = null) => Add(key, label, 11, (row, in _) => ExportCell.Of(value(row)));

    /// <summary>A value of an enumeration, in words (<c>Enum:RepairState.Received</c>).</summary>
    /// <inheritdoc cref="Text" path="/param" />
    public ExportColumns<T> Word<TEnum>(string key, double width, Func<T, TEnum?> value, string? label = null)
        where TEnum : struct, Enum
        => Add(key, label, width, (row, in context) => ExportCell.Of(value(row) is { } word ? context.Texts[$"Enum:{typeof(TEnum).Name}.{word}"].Value : null));

    /// <summary>Yes or no.</summary>
    /// <inheritdoc cref="Text" path="/param" />
    public ExportColumns<T> YesNo(string key, Func<T, bool> value, string? label = null)
        => Add(key, label, 9, (row, in context) => ExportCell.Of(context.Texts[value(row) ? "Yes" : "No"].Value));

    /// <summary>A phone number: as people read it for who may see whole numbers, otherwise masked.</summary>
    /// <inheritdoc cref="Text" path="/param" />
    public ExportColumns<T> Phone(string key, Func<T, string?> value, string? label = null) => AddMasked(key, label, 16, (row, in context) =>
        ExportCell.Of(value(row) is not { } number ? null : context.ShowsPersonalData ? PhoneNumber.Display(number) : PersonalDataMask.Phone(number)));

    /// <summary>An ID number: whole for who may see whole numbers, otherwise masked.</summary>
    /// <inheritdoc cref="Text" path="/param" />
    public ExportColumns<T> IdNumber(string key, Func<T, string?> value, string? label = null) => AddMasked(key, label, 21, (row, in context) =>
        ExportCell.Of(value(row) is not { } number ? null : context.ShowsPersonalData ? number : PersonalDataMask.IdNumber(number)));

    /// <summary>Whether a column is masked for who may not see personal data.</summary>
    internal bool HoldPersonalData => _columns.Exists(column => column.IsMasked);

    /// <summary>The columns that were chosen, in the order of the choice; all when none was.</summary>
    /// <exception cref="BadExportColumnException">One of them is none of the list, or stands there twice.</exception>
    internal ExportColumns<T> Choose(IReadOnlyCollection<string>? keys)
    {
        if (keys is null or { Count: 0 })
        {
            return this;
        }

        var chosen = new ExportColumns<T>(zoneOf);
        foreach (var key in keys)
        {
            var column = _columns.Find(column => column.Key.Equals(key, StringComparison.OrdinalIgnoreCase));
            chosen._columns.Add(column is null || chosen._columns.Contains(column) ? throw new BadExportColumnException(key) : column);
        }

        return chosen;
    }

    internal List<ExportTitle> Titles(IStringLocalizer texts)
        => _columns.ConvertAll(column => new ExportTitle(texts[$"DisplayName:{column.Label}"].Value, column.Width));

    internal List<ExportCell> Cells(T row, ExportContext context) => _columns.ConvertAll(column => column.Cell(row, context));

    private static DateTime? Local(DateTime? utc, TimeZoneInfo zone)
        => utc is { } time ? TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(time, DateTimeKind.Utc), zone) : null;

    private ExportColumns<T> AddMasked(string key, string? label, double width, CellOf cell)
        => Add(key, label, width, cell, isMasked: true);

    private ExportColumns<T> Add(string key, string? label, double width, CellOf cell, bool isMasked = false)
    {
        _columns.Add(new Column(key, label ?? $"{char.ToUpperInvariant(key[0])}{key[1..]}", width, cell, isMasked));
        return this;
    }

    private sealed record Column(string Key, string Label, double Width, CellOf Cell, bool IsMasked);
}
