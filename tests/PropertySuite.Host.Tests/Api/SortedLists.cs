using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PropertySuite.Host.Malformed;

namespace PropertySuite.Host.Api;

/// <summary>A list that can be sorted says no to what it cannot be sorted by, and says how many rows it gives at most; ABP's lists too.</summary>
public class SortedLists(MalformedHost host) : IClassFixture<MalformedHost>
{
    private IEnumerable<ApiOperation> With(string parameter) => host.Operations.Where(operation => operation.Parameters.Any(known => known.Name == parameter));

    [Fact]
    public async Task An_unknown_column_is_refused()
    {
        var passedOver = new List<string>();
        foreach (var operation in With("sorting"))
        {
            foreach (var sorting in new[] { "noSuchColumn", "passwordHash desc", "id; drop" })
            {
                using var request = ApiRequest.Of(operation, (_, name) => host.IdFor(operation, name), new Dictionary<string, string> { ["sorting"] = sorting });
                using var answer = await host.SenderOf(operation).SendAsync(request);
                if (answer.StatusCode != HttpStatusCode.BadRequest)
                {
                    passedOver.Add($"{operation}?sorting={sorting} → {(int)answer.StatusCode}");
                }
            }
        }

        passedOver.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_known_column_sorts_both_ways()
    {
        var sorted = new List<string>();
        foreach (var operation in With("sorting").Where(operation => operation.Parameters.Any(parameter => parameter.Name == "maxResultCount")))
        {
            foreach (var column in new[] { "userName", "name", "code" })
            {
                if (await ReadAsync(operation, column, column) is not { Count: > 1 } up)
                {
                    continue;
                }

                (await ReadAsync(operation, $"{column} desc", column)).ShouldBe(up.AsEnumerable().Reverse(), operation.ToString());
                up.Distinct().Count().ShouldBeGreaterThan(1, operation.ToString());
                sorted.Add(operation.Id);
                break;
            }
        }

        sorted.Count.ShouldBeGreaterThan(6, string.Join(", ", sorted));
    }

    [Fact]
    public void The_document_says_how_many_rows_can_be_asked_for()
    {
        With("maxResultCount")
            .Where(operation => operation.Parameters.Single(parameter => parameter.Name == "maxResultCount").Schema is var schema
                && (!schema.TryGetProperty("maximum", out var maximum) || maximum.GetInt64() > 1000))
            .Select(operation => operation.ToString())
            .ShouldBeEmpty();
    }

    /// <summary>The column as the list gives it; null when it cannot be sorted by it.</summary>
    private async Task<List<string?>?> ReadAsync(ApiOperation operation, string sorting, string column)
    {
        using var request = ApiRequest.Of(
            operation, (_, name) => host.IdFor(operation, name), new Dictionary<string, string> { ["sorting"] = sorting, ["maxResultCount"] = "1000" });
        using var answer = await host.SenderOf(operation).SendAsync(request);
        if (!answer.IsSuccessStatusCode)
        {
            return null;
        }

        var items = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("items").EnumerateArray().ToList();
        return items.TrueForAll(item => item.TryGetProperty(column, out _)) ? items.ConvertAll(item => item.GetProperty(column).GetString()) : null;
    }
}
