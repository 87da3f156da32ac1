namespace PropertySuite.People;

public class PhoneNumbersInTextTests
{
    [Theory]
    [InlineData("13912345678(本人) 13812345678(妻)", "13912345678=本人|13812345678=妻", "本人 妻")]
    [InlineData("13500200009(丁某) 13500200010（戊某）", "13500200009=丁某|13500200010=戊某", "丁某 戊某")]
    [InlineData("甲某(13500200006)", "13500200006=甲某", "甲某")]
    [InlineData("甲某13500200007", "13500200007=甲某", "甲某")]
    [InlineData("甲某 13500200008", "13500200008=甲某", "甲某")]
    [InlineData("座机87654321 手机：135 0020 0011", "87654321=座机|13500200011=手机", "座机 手机")]
    [InlineData("13800000007和13800000008", "13800000007=|13800000008=", "")]
    [InlineData("13500200003、13500200004/13500200005", "13500200003=|13500200004=|13500200005=", "")]
    [InlineData("13500200001 13500200002", "13500200001=|13500200002=", "")]
    [InlineData("0571-87654321转801 13812345678", "057187654321,801=|13812345678=", "")]
    [InlineData("+852 9123 4567; 138 1234 5678", "+85291234567=|13812345678=", "")]
    [InlineData("无", "", "无")]
    [InlineData("1381234567", "", "1381234567")]
    [InlineData("张三 1381234567、13812345678", "13812345678=张三 1381234567", "张三 1381234567")]
    [InlineData("12345", "12345=", "")]
    [InlineData("", "", "")]
    public void Numbers_are_found_among_words_and_nothing_is_lost(string text, string numbers, string rest)
    {
        var found = PhoneNumbersInText.Find(text, out var left);
        string.Join('|', found.Select(number => $"{number.Number.Value}={number.Words}")).ShouldBe(numbers);
        left.ShouldBe(rest);
    }
}
