using Volo.Abp;

namespace PropertySuite.ServiceDesk;

public class PhoneMaskTests
{
    [Theory]
    [InlineData("13812345678", "138****5678")]
    [InlineData("057188001001", "057****1001")]
    [InlineData("8800101", "880****101")]
    [InlineData("12345", "*****")]
    [InlineData("", "")]
    public void A_phone_number_shows_its_ends_only(string phone, string masked) => PhoneMask.Apply(phone).ShouldBe(masked);
}

public class PersonNameTests
{
    [Theory]
    [InlineData("立群", "陈", "cs", "陈立群")]
    [InlineData("Anna", "Smith", "anna", "Anna Smith")]
    [InlineData("赵国强", null, "technician", "赵国强")]
    [InlineData(null, null, "technician", "technician")]
    public void A_name_is_written_as_colleagues_read_it(string? name, string? surname, string userName, string expected)
        => PersonName.Of(name, surname, userName).ShouldBe(expected);
}

public class KeysetCursorTests
{
    [Fact]
    public void A_cursor_survives_the_way_to_the_client_and_back()
    {
        var cursor = new KeysetCursor(new DateTime(2026, 3, 4, 1, 2, 3, DateTimeKind.Utc).AddTicks(10), Guid.CreateVersion7());

        KeysetCursor.Parse(cursor.ToString()).ShouldBe(cursor);
        KeysetCursor.Parse(cursor.ToString())!.Time.Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("not a cursor at all")]
    [InlineData("/////////////////////////////////w==")]
    [InlineData("________________________________")]
    public void A_foreign_word_is_refused(string word)
        => Should.Throw<BusinessException>(() => KeysetCursor.Parse(word)).Code.ShouldBe(ServiceDeskErrorCodes.BadCursor);

    [Fact]
    public void Without_a_cursor_a_list_starts_at_its_first_page() => KeysetCursor.Parse(null).ShouldBeNull();
}
