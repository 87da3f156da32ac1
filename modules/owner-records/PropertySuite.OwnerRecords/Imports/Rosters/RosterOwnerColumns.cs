using Field = PropertySuite.OwnerRecords.OwnerImportField;

namespace PropertySuite.OwnerRecords;

/// <summary>The columns that say something of the same people.</summary>
/// <param name="Names">Columns of names.</param>
/// <param name="IdNumbers">Columns of ID numbers.</param>
/// <param name="Phones">Columns of phone numbers.</param>
/// <param name="Shares">Columns of shares.</param>
/// <param name="Relations">Columns of relations.</param>
public sealed record RosterOwnerColumns(List<int> Names, List<int> IdNumbers, List<int> Phones, List<int> Shares, List<int> Relations)
{
    /// <summary>
    /// Tells which columns belong together. With one column of names all do. With several, each begins a group: columns of a kind of which
    /// there are as many belong to the names in order (业主1 业主2 电话1 电话2), others to the names at their left (业主1 电话1 业主2 电话2).
    /// A relation or a share in one column holds for all.
    /// </summary>
    public static List<RosterOwnerColumns> Group(IReadOnlyCollection<RosterColumn> columns)
    {
        var names = Of(Field.OwnerName);
        if (names.Count <= 1)
        {
            return [new RosterOwnerColumns(names, Of(Field.IdNumber), Of(Field.Phone), Of(Field.Share), Of(Field.Relation))];
        }

        return [.. names.Select((name, place) => new RosterOwnerColumns(
            [name],
            Pick(Of(Field.IdNumber), place),
            Pick(Of(Field.Phone), place),
            Pick(Of(Field.Share), place),
            Of(Field.Relation) is [var only] ? [only] : Pick(Of(Field.Relation), place)))];

        List<int> Of(Field field) => [.. columns.Where(column => column.Field == field).Select(column => column.Index).Order()];

        List<int> Pick(List<int> candidates, int place) => candidates.Count == names.Count
            ? [candidates[place]]
            : [.. candidates.Where(column => Math.Max(0, names.FindLastIndex(name => name <= column)) == place)];
    }
}
