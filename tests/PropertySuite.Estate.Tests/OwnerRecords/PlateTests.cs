using PropertySuite.OwnerRecords;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class PlateTests
{
    [Theory]
    [InlineData("苏A·R7CNK 鄂EPV236", "苏AR7CNK,鄂EPV236", "")]
    [InlineData("粤B L9QUF", "粤BL9QUF", "")]
    [InlineData("川A·KUUD7 浙D JXBPA", "川AKUUD7,浙DJXBPA", "")]
    [InlineData("沪ad12345", "沪AD12345", "")]
    [InlineData("粤B12345,粤B12345；沪Ａ１２３４５", "粤B12345,沪A12345", "")]
    [InlineData("粤B1234学", "粤B1234学", "")]
    [InlineData("两辆车", "", "两辆车")]
    [InlineData("苏A12", "", "苏A12")]
    public void Plates_are_found_whatever_stands_between_them(string text, string plates, string rest)
    {
        string.Join(',', Plate.FindAll(text, out var left).Select(plate => plate.Value)).ShouldBe(plates);
        left.ShouldBe(rest);
    }
}
