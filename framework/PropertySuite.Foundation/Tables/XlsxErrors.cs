using Volo.Abp;

namespace PropertySuite.Tables;

/// <summary>The errors of formulas (<c>#N/A</c>, <c>#REF!</c> …) of an xlsx, by sheet and cell.</summary>
internal sealed class XlsxErrors
{
    private const int Most = 100_000;
    private const int LongestText = 16;
    private readonly Dictionary<string, string> _partsById = [];
    private readonly Dictionary<string, string> _idsBySheet = [];
    private readonly Dictionary<string, Dictionary<(int Row, int Column), string>> _byPart = [];
    private int _count;

    public void AddPart(string id, string partName) => _partsById[id] = partName;

    public void AddSheet(string name, string id) => _idsBySheet[name] = id;

    /// <param name="partName">Part of the archive.</param>
    /// <param name="row">Row, from 1.</param>
    /// <param name="column">Column, from 1.</param>
    /// <param name="text">The error.</param>
    /// <exception cref="BusinessException">There are too many.</exception>
    public void Add(string partName, int row, int column, string text)
    {
        if (++_count > Most)
        {
            throw new BusinessException(FoundationErrorCodes.TableTooLarge).WithData("what", text.Truncate(LongestText)!);
        }

        if (!_byPart.TryGetValue(partName, out var ofPart))
        {
            _byPart[partName] = ofPart = [];
        }

        ofPart[(row, column)] = text.Truncate(LongestText)!;
    }

    /// <summary>The errors of a sheet; none for one without.</summary>
    public IReadOnlyDictionary<(int Row, int Column), string> Of(string sheet) =>
        _idsBySheet.TryGetValue(sheet, out var id) && _partsById.TryGetValue(id, out var part) && _byPart.TryGetValue(part, out var errors)
            ? errors
            : new Dictionary<(int Row, int Column), string>();
}
