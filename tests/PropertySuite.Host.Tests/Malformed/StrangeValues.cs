using System.Text;

namespace PropertySuite.Host.Malformed;

/// <summary>Values that somebody should have thought of, drawn by a seeded generator.</summary>
/// <param name="random">The generator.</param>
internal sealed class StrangeValues(Random random)
{
    private static readonly string[] Dates =
    [
        "0001-01-01T00:00:00Z", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59.9999999Z", "9999-12-31T23:59:59-14:00", "2026-02-30T00:00:00Z",
        "-infinity", "infinity", "2026-13-45", "24:00:00", "25:61:61", "-1.00:00:00", "10675199.02:48:05.4775807", "1e400", "yesterday", "2026-06-01",
        "+010000-01-01T00:00:00Z", "2026-06-01T00:00:00+99:99", "0001-01-01", "9999-12-31",
    ];

    private static readonly string[] Numbers =
    [
        "-1", "0", "2147483648", "-2147483649", "9223372036854775808", "99999999999999999999999999999999999999", "1e308", "1e400", "-1e400", "0.0000000000000000000000001",
        "79228162514264337593543950336", "1.5", "-0", "00", "0x10", "NaN", "Infinity", "١٢٣", "1,000", "１２",
    ];

    private static readonly string[] Texts =
    [
        "", " ", "\t\r\n", "null", "true", "%00", "'; drop table \"AbpUsers\"; --", "\" or 1=1 --", "name; select pg_sleep(0)", "id desc, (select 1)", "asc", "name  desc ,", "../../etc/passwd",
        "<script>alert(1)</script>", "{{7*7}}", "${jndi:ldap://x}", "🏢🏢🏢", "́́́", "‮abc", "\u0000", "a\u0000b", "\uFFFF", "\uFEFF", "x\u007f", "%", "_", "\\", "*", "[", "(((((", "?",
        "{00000000-0000-0000-0000-000000000000}", "00000000-0000-0000-0000-000000000000", "00000000-0000-0000-0000-00000000000g", "ffffffff-ffff-ffff-ffff-ffffffffffff", "zh-Hans", "{0}", "{", "}", "{999999}",
    ];

    private static readonly string[] Sortings =
    [
        "id", "id desc", "creationTime desc, creationTime", "tenantId", "passwordHash", "securityStamp desc", "extraProperties", "name.length", "name asc, (select 1)", "name;", "1", ",", "name desc desc",
        "siteId, id, siteId, id", "concurrencyStamp", "NAME DESC", "[name]", "@name", "it", "np(name)", "名称",
    ];

    /// <summary>One of the choices.</summary>
    public T Of<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];

    /// <summary>A text that fits no field.</summary>
    public string Text() => random.Next(8) switch
    {
        0 => Of(Dates),
        1 => Of(Numbers),
        2 => new string((char)random.Next(0x20, 0x3000), random.Next(1, 40)),
        3 => new string('长', random.Next(200, 6000)),
        4 => Noise(random.Next(1, 60)),
        _ => Of(Texts),
    };

    /// <summary>A JSON value of any type, written as JSON; some are no valid JSON.</summary>
    public string Json() => random.Next(16) switch
    {
        0 => "null",
        1 => "true",
        2 => "[]",
        3 => "{}",
        4 => "[null]",
        5 => "{\"$type\":\"System.Object\",\"$ref\":\"1\",\"$id\":\"1\"}",
        6 => "\"\\ud800\"",
        7 => "\"\\udc00\\ud800x\"",
        8 => "\"\\u0000\"",
        9 => Of(Numbers),
        10 => new string('[', 70) + new string(']', 70),
        11 => Enumerable.Range(0, 200).Aggregate("1", (inner, _) => $"{{\"a\":{inner}}}"),
        12 => Quoted(Of(Dates)),
        13 => "[" + string.Join(',', Enumerable.Repeat(Quoted(Text()), random.Next(1, 300))) + "]",
        _ => Quoted(Text()),
    };

    /// <summary>Any date or time, possible or not.</summary>
    public string Date() => Of(Dates);

    /// <summary>Any number, possible or not.</summary>
    public string Number() => Of(Numbers);

    /// <summary>An order of rows by what is there, is not there, or is nobody's business.</summary>
    public string Sorting() => random.Next(3) == 0 ? Text() : Of(Sortings);

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private string Noise(int length)
    {
        var text = new StringBuilder(length);
        for (var i = 0; i < length; i++)
        {
            var rune = random.Next(0x10FFFF);
            text.Append(Rune.IsValid(rune) ? new Rune(rune).ToString() : "?");
        }

        return text.ToString();
    }
}
