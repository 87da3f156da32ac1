using System.Collections.Concurrent;
using System.Net;
using System.Text.Json;
using PropertySuite.Host.Access;
using PropertySuite.Host.Api;
using PropertySuite.Testing;
using Xunit.Abstractions;

namespace PropertySuite.Host.Malformed;

/// <summary>Nothing that a client can send is the server's fault: drawn from the document, spoiled by a seeded generator.</summary>
public class TenThousandMalformedRequests(MalformedHost host, ITestOutputHelper output) : IClassFixture<MalformedHost>
{
    private const int Requests = 10_000;
    private const int Workers = 8;
    private const int Shown = 25;
    private const int StrangersAmongClosed = 25;

    /// <summary>What is written about a refusal, not by it: who tried what, the sign-in that failed, the file that has to be thrown away again.</summary>
    private static readonly string[] Journals =
        ["AbpAuditLogs", "AbpAuditLogActions", "AbpEntityChanges", "AbpEntityPropertyChanges", "AbpSecurityLogs", "AbpSessions", "attachments.loose_blobs"];

    /// <summary>Whoever has to prove again who they are, and cannot, has one try less.</summary>
    private static readonly string[] TriesAreCounted = ["AbpUsers"];

    /// <summary>Another seed draws other requests: <c>PROPERTYSUITE_MALFORMED_SEED=7 dotnet test …</c>.</summary>
    private static readonly int Seed = int.TryParse(Environment.GetEnvironmentVariable("PROPERTYSUITE_MALFORMED_SEED"), out var seed) ? seed : 20260302;

    private readonly ConcurrentDictionary<string, string> _failures = new();
    private readonly ConcurrentDictionary<HttpStatusCode, int> _answers = new();
    private readonly SqlTraffic _traffic = new();

    [Fact]
    public async Task Each_is_answered_in_the_caller_s_language_and_harms_nothing()
    {
        var before = await host.Ids.FingerprintAsync(Place.Other, bySite: false);

        await Task.WhenAll(Enumerable.Range(0, Workers).Select(WorkAsync));

        _traffic.Dispose();
        var reached = host.Reached.Counts.Values.Sum();
        var unreached = host.Operations.Select(operation => operation.Id).Except(host.Reached.Counts.Keys).ToList();
        output.WriteLine($"{reached} of {Requests} reached the code behind an operation; answers: {string.Join(", ", _answers.OrderBy(answer => answer.Key).Select(answer => $"{(int)answer.Key} × {answer.Value}"))}");
        _failures.OrderByDescending(failure => failure.Key, StringComparer.Ordinal).Take(Shown).Select(failure => failure.Value)
            .ShouldBeEmpty($"{_failures.Count} kinds of failure with seed {Seed}");
        (await host.Ids.FingerprintAsync(Place.Other, bySite: false)).Except(before).ShouldBeEmpty($"the other company's rows, seed {Seed}");
        reached.ShouldBeGreaterThan(Requests / 4, "they are not all turned away at the door");
        unreached.Count.ShouldBeLessThan(host.Operations.Count / 20, $"no code has anything to do with them: {string.Join(", ", unreached)}");
        (await host.Stranger.GetAsync("/health/ready")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.Almighty.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    private async Task WorkAsync(int worker)
    {
        var requests = new MalformedRequests(host.Operations, host.IdFor, (Seed * 31) + worker);
        for (var i = 0; i < Requests / Workers; i++)
        {
            var request = requests.Next();
            if (await SendAsync(SenderOf(request, i), request) is { } wrong)
            {
                _failures.TryAdd($"{wrong} {request.Operation}", $"{wrong} (seed {Seed}, worker {worker}, request {i})\n  {request}");
            }
        }
    }

    /// <summary>Somebody who may do it, so that it gets as far as it can; now and then somebody who may not.</summary>
    private HttpClient SenderOf(MalformedRequest request, int number) =>
        number % StrangersAmongClosed == 0 ? host.Stranger : host.SenderOf(request.Operation);

    private async Task<string?> SendAsync(HttpClient client, MalformedRequest request)
    {
        var message = request.ToMessage(host.Address);
        var trace = message.Headers.Contains("traceparent") ? null : _traffic.Follow(message);
        try
        {
            using var answer = await client.SendAsync(message);
            _answers.AddOrUpdate(answer.StatusCode, 1, (_, count) => count + 1);
            var wrong = WrongWith(answer, await answer.Content.ReadAsStringAsync(), request);
            var allowed = request.Operation.Path.StartsWith("/api/account/", StringComparison.Ordinal) ? Journals.Concat(TriesAreCounted) : Journals;
            var stored = trace is null ? [] : _traffic.TablesStoredBy(trace).Except(allowed).ToList();
            return wrong ?? ((int)answer.StatusCode >= 400 && stored.Count > 0 ? $"{(int)answer.StatusCode}, and yet it has changed {string.Join(", ", stored)}" : null);
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
        var isOAuth = request.Operation.Path.StartsWith("/connect/", StringComparison.Ordinal);
        if (status < 400 || !request.ReachesTheApplication || request.Method == HttpMethod.Head || isOAuth)
        {
            return null;
        }

        return MessagesOf(body) switch
        {
            null or [] => $"{status} without the error envelope: {(body.Length > 300 ? body[..300] : body)}",
            { } messages => messages.FirstOrDefault(message => !MessageLanguage.Is(request.Language, message)) is { } foreign
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
}
