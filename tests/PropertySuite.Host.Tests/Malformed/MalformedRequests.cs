using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PropertySuite.Host.Access;
using PropertySuite.Host.Api;

namespace PropertySuite.Host.Malformed;

/// <summary>Draws requests from the document of the API and spoils them. The same seed draws the same requests.</summary>
/// <param name="operations">The operations.</param>
/// <param name="ids">Real ids, so that some requests get far.</param>
/// <param name="seed">The seed.</param>
internal sealed class MalformedRequests(IReadOnlyList<ApiOperation> operations, IdCatalogue ids, int seed)
{
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];
    private readonly Random _random = new(seed);
    private readonly StrangeValues _strange = new(new Random(seed ^ 0x5EED));

    /// <summary>The next request.</summary>
    public MalformedRequest Next()
    {
        var operation = _strange.Of(operations);
        var (contentType, body) = Body(operation);
        return new MalformedRequest(
            operation.ToString(), Chance(2) ? _strange.Of([HttpMethod.Put, HttpMethod.Patch, HttpMethod.Head, new HttpMethod("PROPFIND")]) : operation.Method,
            Path(operation) + Query(operation), [.. Headers()], contentType, body, _strange.Of(Languages));
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    private string Path(ApiOperation operation)
    {
        var path = operation.Path;
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.In == "path"))
        {
            path = path.Replace($"{{{parameter.Name}}}", PathValue(operation, parameter));
        }

        return path;
    }

    private string PathValue(ApiOperation operation, ApiParameter parameter)
    {
        if (Chance(60) && ids.ValueOrNull(operation, parameter.Name, Place.North, Place.Other) is { } real)
        {
            return Uri.EscapeDataString(real);
        }

        return Chance(40) ? Guid.NewGuid().ToString()
            : Chance(30) ? _strange.Of(["%00", "%FF%FE", "%ED%A0%80", "..%2f..%2f", "%2e%2e", "%u1234", "%", "0", "null", "%F0%9F%8F%A2"])
            : Escaped(_strange.Text(), 300) is { Length: > 0 } text ? text : "%20";
    }

    private string Query(ApiOperation operation)
    {
        var pairs = new List<string>();
        foreach (var parameter in operation.Parameters.Where(parameter => parameter.In == "query"))
        {
            for (var i = 0; i < 3 && Chance(i == 0 ? 40 : 15); i++)
            {
                pairs.Add($"{(Chance(90) ? parameter.Name : parameter.Name.ToUpperInvariant() + "[0]")}={QueryValue(parameter)}");
            }
        }

        if (Chance(5))
        {
            pairs.Add(_strange.Of(["culture=xx-YY&ui-culture=%00", "__tenant=" + Escaped(_strange.Text(), 100), "=", "&&&", "a[b][c]=1", "sorting=%27", "skipCount=-1&maxResultCount=-1"]));
        }

        if (Chance(1))
        {
            pairs.Add("long=" + new string('x', _random.Next(5000, 12_000)));
        }

        return pairs.Count == 0 ? "" : "?" + string.Join('&', pairs);
    }

    private string QueryValue(ApiParameter parameter)
    {
        var name = parameter.Name;
        var strange = name.Contains("Count", StringComparison.OrdinalIgnoreCase) ? _strange.Number()
            : name.Contains("sorting", StringComparison.OrdinalIgnoreCase) ? _strange.Text()
            : Chance(20) ? _strange.Date()
            : _strange.Text();
        return Chance(5) ? _strange.Of(["%00", "%FF", "%ED%A0%80", "%", "%zz", "+", "%0d%0a"]) : Escaped(strange, 2000);
    }

    private (string? ContentType, byte[]? Body) Body(ApiOperation operation)
    {
        if (operation.FormSchema is not null)
        {
            return MalformedForm.Make(_random, _strange);
        }

        if (operation.BodyExample is not { } example)
        {
            return Chance(5) ? ("application/json", Encoding.UTF8.GetBytes(_strange.Json())) : (null, null);
        }

        var contentType = Chance(92)
            ? "application/json"
            : _strange.Of<string?>([null, "text/plain", "application/xml", "application/json; charset=utf-16", "application/json; charset=nonsense", "multipart/form-data", "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded", "nonsense", "application/json-patch+json", "*/*"]);
        return (contentType, Spoil(Written(example)));
    }

    /// <summary>The example with strange values in some of its places.</summary>
    private string Written(JsonNode node)
    {
        if (Chance(6))
        {
            return _strange.Json();
        }

        switch (node)
        {
            case JsonObject members:
                var written = members.Where(_ => !Chance(6)).Select(member => $"{JsonSerializer.Serialize(member.Key)}:{Member(member.Key, member.Value)}").ToList();
                if (Chance(4))
                {
                    written.Add($"\"extra\":{_strange.Json()}");
                }

                if (Chance(3) && written.Count > 0)
                {
                    written.Add(written[0]);
                }

                return $"{{{string.Join(',', written)}}}";
            case JsonArray items:
                return $"[{string.Join(',', Enumerable.Range(0, Chance(3) ? 500 : 1).SelectMany(_ => items.Select(item => item is null ? "null" : Written(item))))}]";
            default:
                return Chance(15) ? _strange.Json() : node.ToJsonString();
        }
    }

    private string Member(string name, JsonNode? value)
    {
        if (value is null)
        {
            return "null";
        }

        var isId = name.EndsWith("Id", StringComparison.Ordinal);
        return isId && Chance(50) && ids.ValueOrNull(operations.First(operation => !operation.IsOpen), name, Place.North, Place.Other) is { } real
            ? JsonSerializer.Serialize(real)
            : Written(value);
    }

    private byte[] Spoil(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        switch (_random.Next(60))
        {
            case 0:
                return bytes[..(bytes.Length / 2)];
            case 1:
                return [];
            case 2:
                return [0xEF, 0xBB, 0xBF, .. bytes];
            case 3:
                return [.. bytes, (byte)'}'];
            case 4:
                return Encoding.Unicode.GetBytes(json);
            case 5:
                return Encoding.UTF8.GetBytes("/* comment */" + json);
            case 6:
                return Encoding.UTF8.GetBytes(new string('[', 5000));
            case 7 or 8 when bytes.Length > 4:
                bytes[_random.Next(bytes.Length)] = (byte)_random.Next(0x80, 0x100);
                return bytes;
            case 9:
                return [0, .. bytes];
            default:
                return bytes;
        }
    }

    private IEnumerable<(string, string)> Headers()
    {
        if (Chance(4))
        {
            yield return ("Accept", _strange.Of(["nonsense", "text/html", "application/xml;q=2", "*", "application/json;v=\"", "image/*"]));
        }

        if (Chance(4))
        {
            yield return ("Cookie", _strange.Of([".AspNetCore.Culture=c=%ff|uic=xx", ".AspNetCore.Identity.Application2=x", "XSRF-TOKEN2=\"; a=b", "=;;;=", ".AspNetCore.Culture=" + new string('x', 300)]));
        }

        if (Chance(4))
        {
            yield return ("X-Correlation-Id", Ascii(_strange.Text()));
        }

        if (Chance(4))
        {
            yield return ("__tenant", Ascii(_strange.Text()));
        }

        if (Chance(3))
        {
            yield return _strange.Of([("RequestVerificationToken", "nonsense"), ("Range", "bytes=9-1"), ("If-None-Match", "\""), ("X-Forwarded-For", "';--"), ("X-Forwarded-Proto", "gopher"),
                ("Origin", "null"), ("X-HTTP-Method-Override", "DELETE"), ("traceparent", "00-zz"), ("baggage", ",,,="), ("Content-Encoding", "gzip"), ("Accept-Encoding", "nonsense")]);
        }
    }

    private static string Ascii(string text) => new([.. text.Where(character => character is >= ' ' and < (char)127).Take(200)]);

    private static string Escaped(string text, int most)
    {
        var escaped = Uri.EscapeDataString(text.Length > most ? text[..most] : text);
        return escaped.Length > 3000 ? escaped[..3000] : escaped;
    }
}
