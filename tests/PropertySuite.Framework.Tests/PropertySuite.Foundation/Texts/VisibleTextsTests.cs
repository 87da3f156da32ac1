using PropertySuite.Validation;

namespace PropertySuite.Texts;

public class VisibleTextsTests
{
    [Theory]
    [InlineData("前台\u200b", "前台")]
    [InlineData("\ufeff前\u2060台\u00ad", "前台")]
    [InlineData(" 前台\u3000 二\t班\r\n", "前台 二 班")]
    [InlineData("\u202e前台\u202c", "前台")]
    [InlineData("王𠮷", "王𠮷")]
    [InlineData("Café", "Café")]
    [InlineData("\u200b \u3164\u2800", "")]
    [InlineData(null, "")]
    public void Of_a_name_remains_what_is_seen(string? text, string visible) => text.ToVisible().ShouldBe(visible);

    [Theory]
    [InlineData("\u200b\u200d", false)]
    [InlineData("\u3164", false)]
    [InlineData("甲\u200b", true)]
    [InlineData("", true)]
    [InlineData(null, true)]
    public void A_name_that_shows_nothing_is_refused_and_a_missing_one_is_for_another_rule(string? text, bool isValid) => new VisibleTextAttribute().IsValid(text).ShouldBe(isValid);

    [Fact]
    public void Names_in_a_dictionary_are_bounded()
    {
        new MaxKeyLengthAttribute(3).IsValid(new Dictionary<string, int> { ["abc"] = 1 }).ShouldBeTrue();
        new MaxKeyLengthAttribute(3).IsValid(new Dictionary<string, int> { ["abc"] = 1, ["abcd"] = 1 }).ShouldBeFalse();
        new MaxKeyLengthAttribute(3).IsValid(null).ShouldBeTrue();
    }
}
