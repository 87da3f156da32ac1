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

    [Theory]
    [InlineData("/api/identity/users", "userName")]
    [InlineData("/api/identity/roles", "name")]
    [InlineData("/api/identity/users/lookup/search", "userName")]
    [InlineData("/api/administration/user", "userName")]
    [InlineData("/api/sites/site", "code")]
    public async Task A_known_column_sorts_both_ways(string address, string column)
    {
        var up = await ReadAsync($"{address}?sorting={column}&maxResultCount=1000", column);
        var down = await ReadAsync($"{address}?sorting={column} desc&maxResultCount=1000", column);

        up.Count.ShouldBeGreaterThan(1);
        down.ShouldBe(up.AsEnumerable().Reverse());
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

    private async Task<List<string>> ReadAsync(string address, string column)
    {
        var operation = host.Operations.Single(operation => operation.IsRead && operation.Path == address.Split('?')[0]);
        var page = await host.SenderOf(operation).GetFromJsonAsync<JsonElement>(address);
        return [.. page.GetProperty("items").EnumerateArray().Select(item => item.GetProperty(column).GetString()!)];
    }
}
