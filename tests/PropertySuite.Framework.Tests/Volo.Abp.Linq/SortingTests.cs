using PropertySuite.Linq;
using Volo.Abp.ExceptionHandling;

namespace PropertySuite.Framework.Tests.Linq;

public sealed class SortingTests
{
    private static readonly IQueryable<Person> People = new List<Person>
    {
        new("Wang", 30, new Town("Xi'an")),
        new("Li", 30, new Town("Beijing")),
        new("Zhang", 20, new Town("Chengdu")),
    }.AsQueryable();

    [Theory]
    [InlineData("Name", "Li,Wang,Zhang")]
    [InlineData("name DESC", "Zhang,Wang,Li")]
    [InlineData("Age desc, Name asc", "Li,Wang,Zhang")]
    [InlineData("Town.Name", "Li,Zhang,Wang")]
    [InlineData("  Age   ascending ,Name descending", "Zhang,Wang,Li")]
    public void Properties_with_optional_direction_are_accepted(string sorting, string expected)
    {
        string.Join(',', People.OrderBy(sorting).Select(person => person.Name)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData(",")]
    [InlineData("Name,")]
    [InlineData("Salary")]
    [InlineData("Secret")]
    [InlineData("Town")]
    [InlineData("Town.Mayor")]
    [InlineData("Name.Length.ToString()")]
    [InlineData("Name; drop table people")]
    [InlineData("Name sideways")]
    [InlineData("Name desc desc")]
    [InlineData("Age + 1")]
    [InlineData("(Age)")]
    [InlineData("\"Name\"")]
    [InlineData("it.Name")]
    [InlineData("Name.Equals(\"x\") ? 1 : 2")]
    [InlineData("Name,Name,Name,Name,Name,Name,Name,Name,Name")]
    public void Anything_else_is_refused_as_bad_input(string sorting)
    {
        var exception = Should.Throw<InvalidSortingException>(() => People.OrderBy(sorting));

        ((IHasHttpStatusCode)exception).HttpStatusCode.ShouldBe(400);
        exception.Code.ShouldBe("PropertySuite.Linq:InvalidSorting");
    }

    private sealed record Town(string Name);

    private sealed record Person(string Name, int Age, Town Town)
    {
        private string Secret { get; } = "secret";

        public override string ToString() => Secret;
    }
}
