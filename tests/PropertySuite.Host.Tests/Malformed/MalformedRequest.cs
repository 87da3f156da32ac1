using System.Text;
using PropertySuite.Host.Api;

namespace PropertySuite.Host.Malformed;

/// <summary>A request as it will go over the wire, so that it can be sent again and shown.</summary>
/// <param name="Operation">Where it came from.</param>
/// <param name="Method">The verb.</param>
/// <param name="Address">Path and query, already escaped.</param>
/// <param name="Headers">Headers that are added as they are.</param>
/// <param name="ContentType">Content type; null for none.</param>
/// <param name="Body">The body; null for none.</param>
/// <param name="Language">What the caller reads.</param>
internal sealed record MalformedRequest(
    ApiOperation Operation, HttpMethod Method, string Address, IReadOnlyList<(string Name, string Value)> Headers, string? ContentType, byte[]? Body, string Language)
{
    /// <summary>The server itself refuses, barely, request lines that are too long and paths with a NUL; the application does not see them.</summary>
    public bool ReachesTheApplication => Address.Length < 7500 && !Address.Split('?')[0].Contains("%00", StringComparison.Ordinal);

    /// <summary>The message to send.</summary>
    public HttpRequestMessage ToMessage(Uri host)
    {
        var message = new HttpRequestMessage(
            Method, new Uri($"{host.GetLeftPart(UriPartial.Authority)}{Address}", new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }));
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            if (ContentType is not null)
            {
                message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
            }
        }

        message.Headers.AcceptLanguage.Clear();
        message.Headers.TryAddWithoutValidation("Accept-Language", Language);
        foreach (var (name, value) in Headers)
        {
            message.Headers.TryAddWithoutValidation(name, value);
        }

        return message;
    }

    /// <inheritdoc />
    public override string ToString()
    {
        var body = Body is null ? "" : $"\n  {ContentType}: {Shortened(Encoding.UTF8.GetString(Body), 600)}";
        return $"{Operation}\n  {Method} {Shortened(Address, 500)}\n  {string.Join("; ", Headers.Select(header => $"{header.Name}: {Shortened(header.Value, 80)}"))}{body}";
    }

    private static string Shortened(string text, int length) => text.Length <= length ? text : $"{text[..length]}… ({text.Length})";
}
