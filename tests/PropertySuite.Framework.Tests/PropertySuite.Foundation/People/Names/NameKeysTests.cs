namespace PropertySuite.People;

public class NameKeysTests
{
    [Theory]
    [InlineData("鄧國英", "邓国英")]
    [InlineData("韓梓敏", "韩梓敏")]
    [InlineData("张 三", "张三")]
    [InlineData("买买提·阿卜杜拉", "买买提阿卜杜拉")]
    [InlineData("John Smith", "johnsmith")]
    [InlineData("王𠮷", "王𠮷")]
    [InlineData("𠮷田", "𠮷田")]
    public void A_name_is_folded_whole(string name, string folded) => NameKeys.Of(name).Folded.ShouldBe(folded);

    [Theory]
    [InlineData("鄧國英", "dengguoying dgy guoying")]
    [InlineData("吕丽", "lvli luli lyuli ll")]
    [InlineData("吕梁", "lvliang luliang lyuliang")]
    [InlineData("曾欣磊", "zengxinlei zxl xinlei")]
    [InlineData("单于飞", "chanyufei cyf fei")]
    [InlineData("单国强", "shanguoqiang sgq")]
    [InlineData("上官晓娟", "shangguanxiaojuan sgxj xiaojuan")]
    [InlineData("王重阳", "wangchongyang wangzhongyang chongyang wcy wzy")]
    [InlineData("龚䶮", "gongyan gy yan")]
    [InlineData("王𠮷", "wangji wj")]
    [InlineData("𠮷田", "jitian")]
    [InlineData("John Smith", "johnsmith")]
    public void A_name_is_found_by_what_people_type_of_it_in_letters(string name, string typed)
        => typed.Split(' ').ShouldAllBe(text => NameKeys.Of(name).Readings.Contains($" {text} "));

    [Theory]
    [InlineData("秘", "bi")]
    [InlineData("薄", "bo")]
    [InlineData("藏", "zang")]
    [InlineData("佴", "nai")]
    [InlineData("粘", "nian")]
    [InlineData("乜", "nie")]
    [InlineData("贠", "yun")]
    [InlineData("黑", "he")]
    [InlineData("祭", "zhai")]
    [InlineData("句", "gou")]
    [InlineData("六", "lu")]
    [InlineData("都", "du")]
    [InlineData("扎", "za")]
    [InlineData("重", "chong")]
    public void A_surname_is_read_as_surnames_are(string surname, string reading)
    {
        var keys = NameKeys.Of(surname + "明");
        keys.Readings.ShouldContain($" {reading}ming ");
        keys.SortKey.ShouldStartWith($"{reading} {surname}");
    }

    [Fact]
    public void Names_are_sorted_by_pinyin()
    {
        string[] names = ["万七", "张三", "占一", "丁一", "安心", "章二", "张二", "𠮷田", "Anna"];
        names.OrderBy(name => NameKeys.Of(name).SortKey, StringComparer.Ordinal)
            .ShouldBe(["安心", "Anna", "丁一", "𠮷田", "万七", "占一", "张二", "张三", "章二"]);
    }

    [Fact]
    public void Keys_of_the_longest_names_fit()
    {
        foreach (var name in new[] { string.Concat(Enumerable.Repeat("重都单行", 32)), string.Concat(Enumerable.Repeat("𠮷", 64)), new string('w', 128) })
        {
            var keys = NameKeys.Of(name);
            keys.Readings.Length.ShouldBeLessThanOrEqualTo(NameKeys.MaxReadingsLength);
            keys.SortKey.Length.ShouldBeLessThanOrEqualTo(NameKeys.MaxSortKeyLength);
        }
    }
}
