namespace PropertySuite.Paging;

public class KeysetCursorTests
{
    [Fact]
    public void A_cursor_survives_the_way_to_the_client_and_back()
    {
        var time = new DateTime(2026, 3, 4, 1, 2, 3, DateTimeKind.Utc).AddTicks(10);
        var cursor = KeysetCursor.At("creationTime desc", time, Guid.CreateVersion7());

        var read = KeysetCursor.Parse(cursor.ToString());

        read.ShouldBe(cursor);
        read!.ReadKey<DateTime>().ShouldBe(time);
        read.ReadKey<DateTime>().Kind.ShouldBe(DateTimeKind.Utc);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("not a cursor at all")]
    [InlineData("/////////////////////////////////w==")]
    [InlineData("________________________________")]
    [InlineData("W251bGwsbnVsbCxudWxsXQ")]
    public void A_foreign_word_is_refused(string word)
        => Should.Throw<BadCursorException>(() => KeysetCursor.Parse(word)).Code.ShouldBe(FoundationErrorCodes.BadCursor);

    [Fact]
    public void A_cursor_of_another_type_of_column_is_refused()
        => Should.Throw<BadCursorException>(() => KeysetCursor.At("name", "Li", Guid.NewGuid()).ReadKey<DateTime>());

    [Fact]
    public void Without_a_cursor_a_list_starts_at_its_first_page() => KeysetCursor.Parse(null).ShouldBeNull();
}
