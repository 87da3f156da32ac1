using FsCheck;
using FsCheck.Fluent;
using Check = FsCheck.Check;

namespace PropertySuite.People;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("13812345678", "13812345678", PhoneKind.Mobile)]
    [InlineData("135 1640 6794", "13516406794", PhoneKind.Mobile)]
    [InlineData("192-8611-0294", "19286110294", PhoneKind.Mobile)]
    [InlineData("+8619296384272", "19296384272", PhoneKind.Mobile)]
    [InlineData("+86 139 0000 9998", "13900009998", PhoneKind.Mobile)]
    [InlineData("86 13900009998", "13900009998", PhoneKind.Mobile)]
    [InlineData("0086 138 1234 5678", "13812345678", PhoneKind.Mobile)]
    [InlineData("013900001234", "13900001234", PhoneKind.Mobile)]
    [InlineData("１３８１２３４５６７８", "13812345678", PhoneKind.Mobile)]
    [InlineData("0571-87624165", "057187624165", PhoneKind.LandLine)]
    [InlineData("(0571)87624165", "057187624165", PhoneKind.LandLine)]
    [InlineData("（0571）8762 4165", "057187624165", PhoneKind.LandLine)]
    [InlineData("+86 571 87624165", "057187624165", PhoneKind.LandLine)]
    [InlineData("+86 (0)571 87624165", "057187624165", PhoneKind.LandLine)]
    [InlineData("010-65321234", "01065321234", PhoneKind.LandLine)]
    [InlineData("87624165", "87624165", PhoneKind.LandLine)]
    [InlineData("400-820-1234", "4008201234", PhoneKind.LandLine)]
    [InlineData("95588", "95588", PhoneKind.LandLine)]
    [InlineData("12345", "12345", PhoneKind.LandLine)]
    [InlineData("+852 9123 4567", "+85291234567", PhoneKind.Foreign)]
    [InlineData("00852-91234567", "+85291234567", PhoneKind.Foreign)]
    [InlineData("852-91234567", "+85291234567", PhoneKind.Foreign)]
    [InlineData("(853) 6612 3456", "+85366123456", PhoneKind.Foreign)]
    [InlineData("+1 415 555 0100", "+14155550100", PhoneKind.Foreign)]
    [InlineData("0571-87654321转801", "057187654321,801", PhoneKind.LandLine)]
    [InlineData("0571-87654321-801", "057187654321,801", PhoneKind.LandLine)]
    [InlineData("0571-87654321 分机号：801", "057187654321,801", PhoneKind.LandLine)]
    [InlineData("(0571)87654321 ext. 801", "057187654321,801", PhoneKind.LandLine)]
    [InlineData("010-65321234#1", "01065321234,1", PhoneKind.LandLine)]
    [InlineData("400-820-1234转5", "4008201234,5", PhoneKind.LandLine)]
    [InlineData("17012345678转1234", "17012345678,1234", PhoneKind.Mobile)]
    [InlineData("(0571) 8765 4321 转 8", "057187654321,8", PhoneKind.LandLine)]
    [InlineData("138.1234.5678", "13812345678", PhoneKind.Mobile)]
    [InlineData("'13800000011", "13800000011", PhoneKind.Mobile)]
    [InlineData("=\"13800000012\"", "13800000012", PhoneKind.Mobile)]
    [InlineData("1.3800000014E10", "13800000014", PhoneKind.Mobile)]
    [InlineData("1.3800000014E+10", "13800000014", PhoneKind.Mobile)]
    public void A_number_is_read_in_every_notation(string written, string value, PhoneKind kind)
    {
        PhoneNumber.TryParse(written, out var number).ShouldBeTrue();
        number.Value.ShouldBe(value);
        number.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("1526592688")]
    [InlineData("12812345678")]
    [InlineData("138123456789")]
    [InlineData("无")]
    [InlineData("")]
    [InlineData("+86")]
    [InlineData("+861234567")]
    [InlineData("13812345678、13912345678")]
    [InlineData("13812345678-13912345678")]
    [InlineData("1.38E10")]
    public void What_is_no_number_is_refused(string written) => PhoneNumber.TryParse(written, out _).ShouldBeFalse();

    [Theory]
    [InlineData("057187624165", "0571-87624165")]
    [InlineData("057187654321,801", "0571-87654321-801")]
    [InlineData("01065321234", "010-65321234")]
    [InlineData("13812345678", "13812345678")]
    [InlineData("+85291234567", "+85291234567")]
    [InlineData("no number", "no number")]
    public void A_land_line_is_shown_with_its_area_code_and_extension(string value, string shown) => PhoneNumber.Display(value).ShouldBe(shown);

    [Theory]
    [InlineData("139 0000 1234", "13900001234")]
    [InlineData("+86139", "139")]
    [InlineData("0086 139 0000", "1390000")]
    [InlineData("(0571) 8765", "05718765")]
    [InlineData("0571-87654321转801", "057187654321")]
    [InlineData("张 13900001234", null)]
    [InlineData("", null)]
    public void What_is_typed_into_a_search_is_meant_as_digits(string typed, string? digits) => PhoneNumber.ReadSearch(typed).ShouldBe(digits);

    [Fact]
    public void What_is_stored_reads_as_the_same_number_again()
    {
        var parts = Gen.Elements("+86", "0086", "86", "0", "0571", "010", "852", "853", "400", "1", "138", "95588", "87654321", "6532123", "1234", "801", "-", " ", "(", ")", "转", "#", "x", ",");
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(5_000), Prop.ForAll(Gen.ArrayOf(parts).Resize(6).ToArbitrary(), texts =>
        {
            if (PhoneNumber.TryParse(string.Concat(texts), out var number))
            {
                PhoneNumber.ParseOrNull(number.Value).ShouldBe(number);
                number.Value.Length.ShouldBeLessThanOrEqualTo(PhoneNumber.MaxLength);
            }
        }));
    }

    [Theory]
    [InlineData("0571-87654321转801", "87654321")]
    [InlineData("010-65321234", "65321234")]
    [InlineData("87654321", null)]
    [InlineData("13812345678", null)]
    public void A_land_line_is_known_without_its_area_code(string written, string? local) => PhoneNumber.ParseOrNull(written)!.Local.ShouldBe(local);

    [Fact]
    public void Last_digits_are_those_of_the_number_not_of_the_extension()
        => PhoneNumber.ParseOrNull("0571-87654321转801")!.Reversed.ShouldBe("123456781750");
}
