using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using PropertySuite.Host.Access;

namespace PropertySuite.Host.Malformed;

/// <summary>Nothing that a client can send is the server's fault: drawn from the document, spoiled by a seeded generator.</summary>
public partial class TenThousandMalformedRequests(MalformedHost host) : IClassFixture<MalformedHost>
{
    private const int Requests = 10_000;
    private const int Workers = 8;
    private const int Shown = 25;

    /// <summary>Another seed draws other requests: <c>PROPERTYSUITE_MALFORMED_SEED=7 dotnet test …</c>.</summary>
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("PROPERTYSUITE_MALFORMED_SEED"), out var seed) ? seed : 20260302;

    private readonly ConcurrentDictionary<string, string> _failures = new();

    [Fact]
    public async Task Each_is_answered_in_the_caller_s_language_and_harms_nothing()
    {
        var before = await host.Ids.FingerprintAsync(Place.Other, bySite: false);

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(WorkAsync));

        _failures.OrderByDescending(failure => failure.Key, StringComparer.Ordinal).Take(Shown).Select(failure => failure.Value)
            .ShouldBeEmpty($"{_failures.Count} kinds of failure with seed {Seed}");
        (await host.Ids.FingerprintAsync(Place.Other, bySite: false)).Except(before).ShouldBeEmpty( $"the other company's rows, seed {Seed}");
        (await host.Stranger.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Admin.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task WorkAsync(int worker)
    {
        var requests = new MalformedRequests(host.Operations, host.Ids, (Seed * 31) + worker);
        for (var i = 0; i < Requests / Workers; i++)
        {
            var request = requests.Next();
            var client = i % 4 == 0 ? host.Stranger
                : request.Operation.Contains(" /api/account/", StringComparison.Ordinal) ? host.Other
                : host.Admin;
            if (await SendAsync(client, request) is { } wrong)
            {
                _failures.TryAdd($"{wrong} {request.Operation}", $"{wrong} (seed {Seed}, worker {worker}, request {i})\n  {request}");
            }
        }
    }

    private async Task<string?> SendAsync(HttpClient client, MalformedRequest request)
    {
        try
        {
            using var answer = await client.SendAsync(request.ToMessage(host.Address));
            return WrongWith(answer, await answer.Content.ReadAsStringAsync(), request);
        }
        catch (HttpRequestException exception) when (exception.InnerException is IOException)
        {
            // A server may refuse a body before it has all of it, and close.
            return request.Body is { Length: > 4096 } ? null : $"no answer: {exception.InnerException.Message}";
        }
    }

    private static string? WrongWith(HttpResponseMessage answer, string body, MalformedRequest request)
    {
        var status = (int)answer.StatusCode;
        if (status >= 500)
        {
            return $"{status}: {body}";
        }

        // The clients of OAuth are programs: its errors are codes.
        var isOAuth = request.Operation.Contains(" /connect/", StringComparison.Ordinal);
        if (status < 400 || !request.ReachesTheApplication || request.Method == HttpMethod.Head || isOAuth)
        {
            return null;
        }

        return MessagesOf(body) switch
        {
            null or [] => $"{status} without the error envelope: {(body.Length > 300 ? body[..300] : body)}",
            { } messages => messages.FirstOrDefault(message => !IsIn(request.Language, message)) is { } foreign
                ? $"{status} not in {request.Language}: {foreign}"
                : null,
        };
    }

    private static List<string>? MessagesOf(string body)
    {
        try
        {
            var error = JsonDocument.Parse(body).RootElement.GetProperty("error");
            var fields = error.GetProperty("validationErrors");
            return
            [
                error.GetProperty("message").GetString() ?? "",
                .. fields.ValueKind == JsonValueKind.Array ? fields.EnumerateArray().Select(field => field.GetProperty("message").GetString() ?? "") : [],
            ];
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsIn(string language, string message) => language == "en" ? EnglishWord().IsMatch(message) : Ideograph().IsMatch(message);

    [GeneratedRegex("[A-Za-z]{3}")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Ideograph();
}
