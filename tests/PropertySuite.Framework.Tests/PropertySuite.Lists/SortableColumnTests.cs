using PropertySuite.Linq;

namespace PropertySuite.Lists;

public class SortableColumnTests
{
    private static readonly SortableColumns<(string Name, int Floor)> Columns =
        new SortableColumns<(string Name, int Floor)>(unit => unit.Floor).Add("name", unit => unit.Name);

    private static readonly IQueryable<(string Name, int Floor)> Units =
        new[] { ("b", 2), ("a", 3), ("b", 1) }.AsQueryable();

    [Theory]
    [InlineData(null, "b1 b2 a3")]
    [InlineData("", "b1 b2 a3")]
    [InlineData("name", "a3 b1 b2")]
    [InlineData("NAME desc", "b1 b2 a3")]
    public void A_list_is_sorted_by_an_allowed_column_and_then_by_its_default(string? sorting, string expected)
    {
        string.Join(' ', Columns.Apply(Units, sorting).AsEnumerable().Select(unit => $"{unit.Name}{unit.Floor}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("floor")]
    [InlineData("name up")]
    [InlineData("name desc, floor")]
    [InlineData("name;drop table")]
    public void Anything_else_is_refused(string sorting)
    {
        Should.Throw<InvalidSortingException>(() => Columns.Apply(Units, sorting));
    }
}
