using PropertySuite.OwnerRecords;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class NameKeysTests
{
    [Theory]
    [InlineData("鄧國英", "邓国英", "dgy", "dengguoying")]
    [InlineData("韓梓敏", "韩梓敏", "hzm", "hanzimin")]
    [InlineData("张 三", "张三", "zs", "zhangsan")]
    [InlineData("吕丽", "吕丽", "ll", "lvli")]
    [InlineData("曾欣磊", "曾欣磊", "zxl", "zengxinlei")]
    [InlineData("单于飞", "单于飞", "cyf", "chanyufei")]
    [InlineData("单国强", "单国强", "sgq", "shanguoqiang")]
    [InlineData("上官晓娟", "上官晓娟", "sgxj", "shangguanxiaojuan")]
    [InlineData("John Smith", "johnsmith", "johnsmith", "johnsmith")]
    public void A_name_is_found_by_its_script_variants_and_readings(string name, string folded, string initials, string pinyin) =>
        NameKeys.Of(name).ShouldBe(new NameKeys(folded, initials, pinyin));

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
        (parsed.PhoneReversed is not null).ShouldBe(isPhone);
        (parsed.Plate is not null).ShouldBe(isPlate);
    }
}
