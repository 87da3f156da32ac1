using System.Globalization;

namespace PropertySuite.Money;

public class YuanTests
{
    [Theory]
    [InlineData("0.005", "0.01")]
    [InlineData("2.675", "2.68")]
    [InlineData("1.004", "1.00")]
    [InlineData("-0.005", "-0.01")]
    public void Half_a_fen_goes_up(string amount, string rounded)
        => Yuan.Round(decimal.Parse(amount, CultureInfo.InvariantCulture)).ShouldBe(decimal.Parse(rounded, CultureInfo.InvariantCulture));
}
