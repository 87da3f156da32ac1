using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace PropertySuite.Host.Access;

/// <summary>What came back, with everything in it that can be read: headers, body, and the files inside a workbook or an archive.</summary>
public sealed partial record Answer(int Status, string Head, string Body)
{
    /// <summary>Sends and reads.</summary>
    public static async Task<Answer> OfAsync(HttpClient client, HttpRequestMessage request)
    {
        using (request)
        {
            using var response = await client.SendAsync(request);
            var bytes = await response.Content.ReadAsByteArrayAsync();
            var body = bytes is [(byte)'P', (byte)'K', 3, 4, ..] ? Unzip(bytes) : Encoding.UTF8.GetString(bytes);
            return new Answer((int)response.StatusCode, $"{response.Headers}{response.Content.Headers}", body);
        }
    }

    /// <summary>Whether a word stands anywhere in it.</summary>
    public bool Names(string word) => Head.Contains(word, StringComparison.OrdinalIgnoreCase) || Body.Contains(word, StringComparison.OrdinalIgnoreCase);

    /// <summary>Status and body without what differs between any two answers: trace ids, moments, sealed cursors, and the ids that were asked for.</summary>
    public string Comparable(params string?[] ids)
    {
        var text = Moment().Replace(Cursor().Replace(TraceId().Replace(Body, "TRACE"), "CURSOR"), "MOMENT");
        foreach (var id in ids.OfType<string>().Distinct().OrderByDescending(id => id.Length))
        {
            text = text.Replace(id, "ID", StringComparison.OrdinalIgnoreCase);
        }

        return $"{Status} {text}";
    }

    private static string Unzip(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        var text = new StringBuilder();
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(entry.Open());
            text.Append(entry.FullName).Append('\n').Append(reader.ReadToEnd()).Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex("""(?<="[Tt]race[Ii]d":")[^"]*|[0-9a-f]{2}-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}""")]
    private static partial Regex TraceId();

    [GeneratedRegex("""(?<="nextCursor":")[^"]*""")]
    private static partial Regex Cursor();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?|(?<![\d:])\d\d:\d\d(?![\d:])")]
    private static partial Regex Moment();
}
