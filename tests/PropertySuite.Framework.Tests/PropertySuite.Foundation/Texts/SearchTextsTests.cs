namespace PropertySuite.Texts;

public class SearchTextsTests
{
    [Theory]
    [InlineData("張偉  龍頭漏水", "张伟 龙头漏水")]
    [InlineData("买买提·阿卜杜拉", "买买提阿卜杜拉")]
    [InlineData("買買提・阿卜杜拉", "买买提阿卜杜拉")]
    [InlineData("Ａ座１２０３\t Lift", "a座1203 lift")]
    [InlineData("王𠮷", "王𠮷")]
    public void A_text_is_found_however_it_is_written(string text, string folded) => SearchTexts.Fold(text).ShouldBe(folded);

    [Fact]
    public void What_a_record_is_found_by_stands_in_one_text() => SearchTexts.Of("RP0001", null, " ", "李 梅").ShouldBe("rp0001 李 梅");
}
