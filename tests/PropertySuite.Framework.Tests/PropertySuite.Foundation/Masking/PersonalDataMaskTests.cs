namespace PropertySuite.Masking;

public class PersonalDataMaskTests
{
    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("057187624165", "057****4165")]
    [InlineData("057187654321,801", "057****4321")]
    [InlineData("8800101", "****01")]
    [InlineData("", "")]
    [InlineData(null, "")]
    public void A_phone_number_shows_its_ends_only(string? number, string mask) => PersonalDataMask.Phone(number).ShouldBe(mask);

    [Fact]
    public void An_id_number_shows_neither_birth_date_nor_check_character_alone()
        => PersonalDataMask.IdNumber("330106199001011117").ShouldBe("3301**********1117");

    [Theory]
    [InlineData("王小明", "王**")]
    [InlineData("𠮷田", "𠮷**")]
    [InlineData("葛󠄀城", "葛󠄀**")]
    [InlineData("", "")]
    public void A_name_shows_its_first_character_only(string name, string mask) => PersonalDataMask.Name(name).ShouldBe(mask);

    [Theory]
    [InlineData("浙A12345", "浙A***45")]
    [InlineData("𠮷A1234𠮷", "𠮷A***4𠮷")]
    [InlineData("浙A12", "****")]
    public void A_mark_shows_whole_characters_at_its_ends(string mark, string masked) => PersonalDataMask.Ends(mark).ShouldBe(masked);

    [Theory]
    [InlineData("wang@example.com", "w***@example.com")]
    [InlineData("no address", "****")]
    public void An_address_shows_its_first_letter_and_its_host(string address, string mask) => PersonalDataMask.Email(address).ShouldBe(mask);

    [Fact]
    public void Numbers_in_a_text_are_masked_and_the_words_around_them_stay()
        => PersonalDataMask.NumbersIn("张三 13812345678，证件 330106199001011117").ShouldBe("张三 138****5678，证件 3301**********1117");
}
