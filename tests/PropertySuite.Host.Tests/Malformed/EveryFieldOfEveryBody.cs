using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PropertySuite.Host.Api;

namespace PropertySuite.Host.Malformed;

/// <summary>Each field of each body in turn, with what nearly is right: no chance decides whether a new operation is tried by it.</summary>
public class EveryFieldOfEveryBody(MalformedHost host) : IClassFixture<MalformedHost>
{
    private const string Stamp = "concurrencyStamp";
    private const int Workers = 4;

    /// <summary>Operations whose bodies name what need not be there, and why.</summary>
    private static readonly Dictionary<string, string> TakesUnknownIds = new()
    {
        ["AttachmentDraft_GetList"] = "a draft is the client's own name for what it has not sent yet",
    };

    /// <summary>Records that begin with their first change: an empty stamp says that there was none, and is refused where there is one.</summary>
    private static readonly string[] BeginsEmpty = ["Dictionary", "Household", "ClockPolicy", "ApprovalPolicy"];

    private readonly ConcurrentBag<string> _failures = [];

    private IEnumerable<ApiOperation> WithBody => host.Operations.Where(operation => operation.BodyExample is JsonObject);

    [Fact]
    public async Task Times_at_the_ends_and_empty_texts_are_answered()
    {
        await ForEachAsync(WithBody, async operation =>
        {
            foreach (var field in Leaves(operation.BodyExample!))
            {
                foreach (var value in Odd(field.Value))
                {
                    var answer = await SendAsync(operation, body => Put(body, field.Path, value));
                    Expect((int)answer.Status < 500, $"{operation} with {string.Join('.', field.Path)} = {value?.ToJsonString()} is answered with {(int)answer.Status}: {answer.Text}");
                }
            }
        });
        _failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_stamp_that_is_left_out_or_empty_changes_nothing()
    {
        var stamped = WithBody.Where(operation => ((JsonObject)operation.BodyExample!).ContainsKey(Stamp)).ToList();
        stamped.Count.ShouldBeGreaterThan(30);
        await ForEachAsync(stamped, async operation =>
        {
            foreach (var value in BeginsEmpty.Contains(operation.Controller) ? [null] : new JsonNode?[] { null, JsonValue.Create("") })
            {
                var answer = await SendAsync(operation, body => body[Stamp] = value?.DeepClone());
                Expect((int)answer.Status is 400 or 409, $"{operation} takes the stamp {value?.ToJsonString() ?? "null"}: {(int)answer.Status} {answer.Text}");
            }

            var without = await SendAsync(operation, body => body.Remove(Stamp));
            Expect(
                without.Status == HttpStatusCode.BadRequest && without.Text.Contains($"\"{Stamp}\"", StringComparison.Ordinal),
                $"{operation} does without a stamp: {(int)without.Status} {without.Text}");
        });
        _failures.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_named_and_does_not_exist_is_refused()
    {
        await ForEachAsync(WithBody.Where(operation => !TakesUnknownIds.ContainsKey(operation.Id)), async operation =>
        {
            foreach (var field in Leaves(operation.BodyExample!).Where(field => IsReference(field.Path, field.Value)))
            {
                var answer = await SendAsync(operation, body => Put(body, field.Path, JsonValue.Create(Guid.NewGuid().ToString())));
                Expect((int)answer.Status is >= 400 and < 500, $"{operation} with an unknown {string.Join('.', field.Path)} is answered with {(int)answer.Status}: {answer.Text}");
            }
        });
        _failures.ShouldBeEmpty();
    }

    private static bool IsReference(IReadOnlyList<string> path, JsonNode? value) =>
        path.LastOrDefault(part => !int.TryParse(part, out _)) is { } name
        && (name.EndsWith("Id", StringComparison.Ordinal) || name.EndsWith("Ids", StringComparison.Ordinal))
        && value?.GetValueKind() == JsonValueKind.String && Guid.TryParse(value.GetValue<string>(), out _);

    private static IEnumerable<JsonNode?> Odd(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String when !Guid.TryParse(value.GetValue<string>(), out _) && DateTime.TryParse(value.GetValue<string>(), out _) =>
            ["9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00Z", "9999-12-31", "", " "],
        JsonValueKind.String => ["", " "],
        JsonValueKind.Number => [int.MaxValue, int.MinValue, 0],
        _ => [null],
    };

    /// <summary>The values of a body with the way to each.</summary>
    private static IEnumerable<(List<string> Path, JsonNode? Value)> Leaves(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Leaves(member.Value).Select(leaf => (new List<string> { member.Key }.Concat(leaf.Path).ToList(), leaf.Value))),
        JsonArray { Count: > 0 } items => items.SelectMany((item, index) => Leaves(item).Select(leaf => (new List<string> { index.ToString() }.Concat(leaf.Path).ToList(), leaf.Value))),
        _ => [([], node)],
    };

    private static void Put(JsonNode body, IReadOnlyList<string> path, JsonNode? value)
    {
        var at = body;
        foreach (var part in path.SkipLast(1))
        {
            at = at is JsonArray items ? items[int.Parse(part)]! : at[part]!;
        }

        if (at is JsonArray list)
        {
            list[int.Parse(path[^1])] = value?.DeepClone();
        }
        else
        {
            at[path[^1]] = value?.DeepClone();
        }
    }

    private void Expect(bool isRight, string otherwise)
    {
        if (!isRight)
        {
            _failures.Add(otherwise.Length > 600 ? otherwise[..600] : otherwise);
        }
    }

    private static Task ForEachAsync(IEnumerable<ApiOperation> operations, Func<ApiOperation, Task> work) =>
        Parallel.ForEachAsync(operations, new ParallelOptions { MaxDegreeOfParallelism = Workers }, async (operation, _) => await work(operation));

    /// <summary>The request as right as it can be, with one thing changed.</summary>
    private async Task<(HttpStatusCode Status, string Text)> SendAsync(ApiOperation operation, Action<JsonObject> change)
    {
        using var request = ApiRequest.Of(operation, (_, name) => host.IdFor(operation, name));
        var body = (JsonObject)JsonNode.Parse(await request.Content!.ReadAsStringAsync())!;
        change(body);
        request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        using var answer = await host.SenderOf(operation).SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
    }
}
