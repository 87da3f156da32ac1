namespace PropertySuite.Texts;

public class TextExtensionsTests
{
    [Theory]
    [InlineData("王𠮷", 2, "王")]
    [InlineData("王𠮷", 3, "王𠮷")]
    [InlineData("𠮷", 1, "")]
    [InlineData("王小明", 2, "王小")]
    [InlineData("王", 0, "")]
    [InlineData(null, 2, null)]
    public void A_text_is_cut_between_characters(string? text, int maxLength, string? cut) => text.TruncateWhole(maxLength).ShouldBe(cut);
}
