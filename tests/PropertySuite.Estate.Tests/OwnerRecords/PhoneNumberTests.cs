using PropertySuite.OwnerRecords;

namespace PropertySuite.Estate.Tests.OwnerRecords;

public class PhoneNumberTests
{
    [Theory]
    [InlineData("13812345678", "13812345678", PhoneKind.Mobile)]
    [InlineData("135 1640 6794", "13516406794", PhoneKind.Mobile)]
    [InlineData("192-8611-0294", "19286110294", PhoneKind.Mobile)]
    [InlineData("+8619296384272", "19296384272", PhoneKind.Mobile)]
    [InlineData("0086 138 1234 5678", "13812345678", PhoneKind.Mobile)]
    [InlineData("１３８１２３４５６７８", "13812345678", PhoneKind.Mobile)]
    [InlineData("0571-87624165", "057187624165", PhoneKind.LandLine)]
    [InlineData("(0571)87624165", "057187624165", PhoneKind.LandLine)]
    [InlineData("+86 571 87624165", "057187624165", PhoneKind.LandLine)]
    [InlineData("010-65321234", "01065321234", PhoneKind.LandLine)]
    [InlineData("87624165", "87624165", PhoneKind.LandLine)]
    [InlineData("400-820-1234", "4008201234", PhoneKind.LandLine)]
    [InlineData("+852 9123 4567", "+85291234567", PhoneKind.Foreign)]
    public void A_number_is_read_in_every_notation(string written, string value, PhoneKind kind)
    {
        PhoneNumber.TryParse(written, out var number).ShouldBeTrue();
        number!.Value.ShouldBe(value);
        number.Kind.ShouldBe(kind);
    }

    [Theory]
    [InlineData("1526592688")]
    [InlineData("12812345678")]
    [InlineData("138123456789")]
    [InlineData("无")]
    [InlineData("")]
    [InlineData("13812345678、13912345678")]
    public void What_is_no_number_is_refused(string written) => PhoneNumber.TryParse(written, out _).ShouldBeFalse();

    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("057187624165", "057****4165")]
    public void A_mask_keeps_three_digits_in_front_and_four_behind(string number, string mask) =>
        PersonalDataMask.Phone(number).ShouldBe(mask);

    [Theory]
    [InlineData(PhoneKind.LandLine, "057187624165", "0571-87624165")]
    [InlineData(PhoneKind.LandLine, "01065321234", "010-65321234")]
    [InlineData(PhoneKind.Mobile, "13812345678", "13812345678")]
    public void A_land_line_is_shown_with_its_area_code(PhoneKind kind, string number, string shown) =>
        PhoneNumber.Display(kind, number).ShouldBe(shown);
}
