using PropertySuite.OwnerRecords;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class PartySearchTextTests
{
    [Theory]
    [InlineData("dgy", true, false, false)]
    [InlineData("邓国", true, false, false)]
    [InlineData("5678", false, true, true)]
    [InlineData("粤BYC", true, false, true)]
    [InlineData("138 1234 5678", false, true, false)]
    [InlineData("567", false, false, true)]
    [InlineData("苏AR7CNK", true, false, true)]
    [InlineData("R7CNK", true, false, true)]
    public void A_search_text_is_taken_for_what_it_can_be(string text, bool isName, bool isPhone, bool isPlate)
    {
        var parsed = PartySearchText.Parse(text);
        (parsed.NameFolded is not null).ShouldBe(isName);
        (parsed.Phone is not null).ShouldBe(isPhone);
        (parsed.Plate is not null).ShouldBe(isPlate);
    }
}
