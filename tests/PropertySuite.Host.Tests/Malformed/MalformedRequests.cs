using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PropertySuite.Host.Api;

namespace PropertySuite.Host.Malformed;

/// <summary>Draws requests from the document of the API and spoils them. The same seed draws the same requests.</summary>
/// <param name="operations">The operations.</param>
/// <param name="idFor">A real id for a name in an operation, so that some requests get far; null where there is none.</param>
/// <param name="seed">The seed.</param>
internal sealed class MalformedRequests(IReadOnlyList<ApiOperation> operations, Func<ApiOperation, string, string?> idFor, int seed)
{
    private static readonly string[] Languages = ["zh-Hans", "zh-Hant", "en"];
    private readonly Random _random = new(seed);
    private readonly StrangeValues _strange = new(new Random(seed ^ 0x5EED));
    private ApiOperation _operation = operations[0];
    private int _wrong;

    /// <summary>The next request; there is something wrong with each.</summary>
    public MalformedRequest Next()
    {
        _operation = _strange.Of(operations);
        MalformedRequest request;
        do
        {
            _wrong = 0;
            request = Draw(_operation);
        }
        while (_wrong == 0);
        return request;
    }

    private MalformedRequest Draw(ApiOperation operation)
    {
        var (contentType, body) = Body(operation);
        return new MalformedRequest(
            operation, Wrongly(2) ? _strange.Of([HttpMethod.Put, HttpMethod.Patch, HttpMethod.Head, new HttpMethod("PROPFIND")]) : operation.Method,
            Path(operation) + Query(operation), [.. Headers()], contentType, body, _strange.Of(Languages));
    }

    private bool Chance(int percent) => _random.Next(100) < percent;

    /// <summary>Decides to do something wrong.</summary>
    private bool Wrongly(int percent)
    {
        var isWrong = Chance(percent);
        _wrong += isWrong ? 1 : 0;
        return isWrong;
    }

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
        if (!Wrongly(40) && idFor(operation, parameter.Name) is { } real)
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
            if (PlausibleValue(operation, parameter) is { } plausible && Chance(operation.IsRead ? 20 : 85))
            {
                pairs.Add($"{parameter.Name}={Uri.EscapeDataString(plausible)}");
            }

            for (var i = 0; i < 3 && Wrongly(i == 0 ? 12 : 15); i++)
            {
                pairs.Add($"{(Chance(90) ? parameter.Name : parameter.Name.ToUpperInvariant() + "[0]")}={QueryValue(parameter)}");
            }
        }

        if (Wrongly(5))
        {
            pairs.Add(_strange.Of(["culture=xx-YY&ui-culture=%00", "__tenant=" + Escaped(_strange.Text(), 100), "=", "&&&", "a[b][c]=1", "a[=1", "filter[=x", "]=[", "sorting=%27", "skipCount=-1&maxResultCount=-1"]));
        }

        if (Wrongly(1))
        {
            pairs.Add("long=" + new string('x', _random.Next(5000, 12_000)));
        }

        return pairs.Count == 0 ? "" : "?" + string.Join('&', pairs);
    }

    /// <summary>A value that is right as far as the document tells; null when it does not.</summary>
    private string? PlausibleValue(ApiOperation operation, ApiParameter parameter) =>
        ApiRequest.NeededValue(parameter.Name) is { } needed ? Chance(50) || !parameter.IsId ? needed : Guid.NewGuid().ToString()
        : parameter.IsId ? idFor(operation, parameter.Name) ?? Guid.NewGuid().ToString()
        : parameter.Values is { Count: > 0 } names ? _strange.Of(names)
        : parameter.Name.EndsWith("Count", StringComparison.Ordinal) ? "10"
        : null;

    private string QueryValue(ApiParameter parameter)
    {
        var name = parameter.Name;
        var strange = name.Contains("Count", StringComparison.OrdinalIgnoreCase) ? _strange.Number()
            : name.Contains("sorting", StringComparison.OrdinalIgnoreCase) ? _strange.Sorting()
            : Chance(20) ? _strange.Date()
            : _strange.Text();
        return Chance(5) ? _strange.Of(["%00", "%FF", "%ED%A0%80", "%", "%zz", "+", "%0d%0a"]) : Escaped(strange, 2000);
    }

    private (string? ContentType, byte[]? Body) Body(ApiOperation operation)
    {
        if (operation.FormSchema is not null)
        {
            _wrong++;
            return MalformedForm.Make(_random, _strange);
        }

        if (operation.FormFields is { Count: > 0 } fields)
        {
            _wrong++;
            return (Chance(92) ? "application/x-www-form-urlencoded" : "application/json", Spoil(string.Join('&', fields.Where(_ => !Chance(10)).Select(field =>
                $"{field}={(Chance(10) ? "%00" : Escaped(_strange.Text(), 2000))}"))));
        }

        if (operation.BodyExample is not { } example)
        {
            return Wrongly(5) ? ("application/json", Encoding.UTF8.GetBytes(_strange.Json())) : (null, null);
        }

        var contentType = !Wrongly(8)
            ? "application/json"
            : _strange.Of<string?>([null, "text/plain", "application/xml", "application/json; charset=utf-16", "application/json; charset=nonsense", "multipart/form-data", "multipart/form-data; boundary=x",
                "application/x-www-form-urlencoded", "nonsense", "application/json-patch+json", "*/*"]);
        return (contentType, Spoil(Written(example)));
    }

    /// <summary>The example with strange values in some of its places.</summary>
    private string Written(JsonNode node)
    {
        if (Wrongly(4))
        {
            return _strange.Json();
        }

        switch (node)
        {
            case JsonObject members:
                var written = members.Where(_ => !Wrongly(4)).Select(member => $"{JsonSerializer.Serialize(member.Key)}:{Member(member.Key, member.Value)}").ToList();
                if (Wrongly(4))
                {
                    written.Add($"\"extra\":{_strange.Json()}");
                }

                if (Wrongly(3) && written.Count > 0)
                {
                    written.Add(written[0]);
                }

                return $"{{{string.Join(',', written)}}}";
            case JsonArray items:
                return $"[{string.Join(',', Enumerable.Range(0, Wrongly(3) ? 500 : 1).SelectMany(_ => items.Select(item => item is null ? "null" : Written(item))))}]";
            default:
                return Wrongly(10) ? _strange.Json() : node.ToJsonString();
        }
    }

    private string Member(string name, JsonNode? value)
    {
        if (value is null)
        {
            return "null";
        }

        // Where null is meant, and at the two ends of time, where adding a day to it would fail.
        if (value.GetValueKind() == JsonValueKind.String && Wrongly(5))
        {
            return DateTime.TryParse(value.GetValue<string>(), out _) ? _strange.Of(["\"9999-12-31T23:59:59.9999999Z\"", "\"0001-01-01T00:00:00Z\"", "\"\""]) : "\"\"";
        }

        var isReal = name == "concurrencyStamp" || name.EndsWith("Id", StringComparison.Ordinal);
        return isReal && Chance(70) && idFor(_operation, name) is { } real
            ? JsonSerializer.Serialize(real)
            : Written(value);
    }

    private byte[] Spoil(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var kind = _random.Next(60);
        _wrong += kind < 10 ? 1 : 0;
        switch (kind)
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
        if (Wrongly(4))
        {
            yield return ("Accept", _strange.Of(["nonsense", "text/html", "application/xml;q=2", "*", "application/json;v=\"", "image/*"]));
        }

        if (Wrongly(4))
        {
            yield return ("Cookie", _strange.Of([".AspNetCore.Culture=c=%ff|uic=xx", ".AspNetCore.Identity.Application2=x", "XSRF-TOKEN2=\"; a=b", "=;;;=", ".AspNetCore.Culture=" + new string('x', 300)]));
        }

        if (Wrongly(4))
        {
            yield return ("X-Correlation-Id", Ascii(_strange.Text()));
        }

        if (Wrongly(4))
        {
            yield return ("__tenant", Ascii(_strange.Text()));
        }

        if (Wrongly(3))
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
