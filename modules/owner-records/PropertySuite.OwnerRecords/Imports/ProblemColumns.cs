namespace PropertySuite.OwnerRecords;

/// <summary>
/// The columns of a file of rows that were not imported: those of all sheets, each heading once, so that the file can be uploaded again as
/// one table.
/// </summary>
internal sealed class ProblemColumns
{
    private readonly Dictionary<int, Dictionary<int, int>> _places = [];
    private readonly List<string> _names = [];

    public ProblemColumns(IEnumerable<RosterSheet> sheets)
    {
        foreach (var sheet in sheets.Where(sheet => sheet.IsIncluded))
        {
            var taken = new HashSet<int>();
            var places = _places[sheet.Index] = [];
            foreach (var column in sheet.Columns)
            {
                var place = _names.FindIndex(name => name == column.Name);
                if (place < 0 || !taken.Add(place))
                {
                    place = _names.Count;
                    _names.Add(column.Name);
                    taken.Add(place);
                }

                places[column.Index] = place;
            }
        }
    }

    /// <summary>Headings.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>The cells of a row at their places.</summary>
    public string[] Place(int sheetIndex, string[] cells)
    {
        var placed = new string[_names.Count];
        Array.Fill(placed, "");
        foreach (var (index, place) in _places.GetValueOrDefault(sheetIndex) ?? [])
        {
            placed[place] = index < cells.Length ? cells[index] : "";
        }

        return placed;
    }
}
