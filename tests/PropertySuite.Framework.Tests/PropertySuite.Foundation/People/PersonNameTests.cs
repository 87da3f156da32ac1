namespace PropertySuite.People;

public class PersonNameTests
{
    [Theory]
    [InlineData("立群", "陈", "cs", "陈立群")]
    [InlineData("𠮷", "王", "cs", "王𠮷")]
    [InlineData("Anna", "Smith", "anna", "Anna Smith")]
    [InlineData("赵国强", null, "technician", "赵国强")]
    [InlineData(null, null, "technician", "technician")]
    public void A_name_is_written_as_colleagues_read_it(string? name, string? surname, string userName, string expected)
        => PersonName.Of(name, surname, userName).ShouldBe(expected);
}
