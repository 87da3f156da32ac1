using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.Infrastructure;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Export;
using PropertySuite.Paging;
using PropertySuite.Testing;

namespace PropertySuite.Host.Api;

/// <summary>What every list that is paged by key, and every export of one, answers to; found by their inputs, so that a new one is in it.</summary>
public class ListRequests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Users = "/api/administration/user";

    private static readonly string[] People =
        [TestUsers.Admin, TestUsers.Manager, TestUsers.FrontDesk, TestUsers.SiteAdmin, TestUsers.Headquarters, TestUsers.Technician];

    private int NumberOf(Type input) => host.Services.GetRequiredService<IActionDescriptorCollectionProvider>().ActionDescriptors.Items
        .Count(action => action.Parameters.Any(parameter => input.IsAssignableFrom(parameter.ParameterType)));

    [Fact]
    public async Task A_parameter_that_a_list_does_not_know_is_refused_in_the_callers_language()
    {
        var calls = await CallsAsync("zh-Hans");
        calls.Count(call => call.Operation.Parameters.Any(parameter => parameter.Name == "cursor")).ShouldBe(NumberOf(typeof(IPageInput)));
        calls.Count.ShouldBe(NumberOf(typeof(IPageInput)) + NumberOf(typeof(IExportInput)));

        var passedOver = new List<string>();
        foreach (var (operation, client) in calls)
        {
            var unknown = new List<string> { "skipCount", "skipcount", "page", "colour" };
            if (!operation.Parameters.Any(parameter => parameter.Name.Equals("sorting", StringComparison.OrdinalIgnoreCase)))
            {
                unknown.Add("sorting");
            }

            // A name that is known stands there once, and as it is: ?states[]= would pass a filter over.
            unknown.AddRange(operation.Parameters.Where(parameter => parameter.In == "query").Select(parameter => $"{parameter.Name}[]").Take(3));
            foreach (var name in unknown)
            {
                using var answer = await client.GetAsync($"{AddressOf(operation)}?{name}=1");
                var text = await answer.Content.ReadAsStringAsync();
                if (answer.StatusCode != HttpStatusCode.BadRequest
                    || JsonDocument.Parse(text).RootElement.GetProperty("error").GetProperty("validationErrors").EnumerateArray()
                        .All(error => error.GetProperty("members")[0].GetString() != name || !error.GetProperty("message").GetString()!.StartsWith('此')))
                {
                    passedOver.Add($"{operation.Id}?{name} → {(int)answer.StatusCode}");
                }
            }
        }

        passedOver.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cursor_that_is_none_of_the_list_is_refused()
    {
        var foreign = await CursorOfAsync(await host.CreateClientAsync(TestUsers.Admin), Users);
        var taken = new List<string>();
        foreach (var (operation, client) in (await CallsAsync("en")).Where(call => call.Operation.Parameters.Any(parameter => parameter.Name == "cursor")))
        {
            var plain = KeysetCursor.At("creationTime desc", DateTime.UtcNow, Guid.NewGuid()).ToString();
            foreach (var cursor in operation.Path == Users ? ["nonsense", plain, foreign[..^4]] : new[] { "nonsense", plain, foreign })
            {
                using var answer = await client.GetAsync($"{AddressOf(operation)}?cursor={cursor}");
                if (answer.StatusCode != HttpStatusCode.BadRequest || !(await answer.Content.ReadAsStringAsync()).Contains(FoundationErrorCodes.BadCursor))
                {
                    taken.Add($"{operation.Id}?cursor={cursor[..8]} → {(int)answer.StatusCode}");
                }
            }
        }

        taken.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_cursor_says_nothing_of_the_row_and_leads_on_from_any_host()
    {
        using var client = await host.CreateClientAsync(TestUsers.Admin);
        var first = await client.GetFromJsonAsync<JsonElement>($"{Users}?maxResultCount=1");
        var cursor = first.GetProperty("nextCursor").GetString()!;

        Should.Throw<BadCursorException>(() => KeysetCursor.Parse(cursor));
        (await CursorOfAsync(client, Users)).ShouldNotBe(cursor, "the same place is sealed otherwise each time");

        await using var second = await host.CreateSecondHostAsync();
        await second.StartAsync();
        var cookies = await Operation.Clients.SignInAsync(PropertySuiteHostFixture.AddressOf(second), TestUsers.Admin);
        using var there = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies }) { BaseAddress = PropertySuiteHostFixture.AddressOf(second) };
        var next = await there.GetFromJsonAsync<JsonElement>($"{Users}?maxResultCount=1&cursor={cursor}");
        next.GetProperty("items")[0].GetProperty("userName").GetString()
            .ShouldNotBe(first.GetProperty("items")[0].GetProperty("userName").GetString());
    }

    private static async Task<string> CursorOfAsync(HttpClient client, string list)
        => (await client.GetAsync($"{list}?maxResultCount=1").ReadAsync()).GetProperty("nextCursor").GetString()!;

    private static string AddressOf(ApiOperation operation) => Regex.Replace(operation.Path, @"\{[^}]+\}", Guid.NewGuid().ToString());

    /// <summary>Every list and every export, each with somebody who may read it.</summary>
    private async Task<List<(ApiOperation Operation, HttpClient Client)>> CallsAsync(string language)
    {
        var people = new List<(HttpClient Client, HashSet<string> Granted)>();
        foreach (var person in People)
        {
            var client = await host.CreateClientAsync(person, language);
            var policies = (await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration")).GetProperty("auth").GetProperty("grantedPolicies");
            people.Add((client, [.. policies.EnumerateObject().Where(policy => policy.Value.GetBoolean()).Select(policy => policy.Name)]));
        }

        var document = await people[0].Client.GetAsync("/openapi/v1.json").ReadAsync();
        return [.. ApiOperation.AllOf(document)
            .Where(operation => operation.IsRead && operation.Parameters.Any(parameter => parameter.Name is "cursor" or "columns" || parameter.Name is "Cursor" or "Columns"))
            .Select(operation => (operation, people.First(person => operation.IsOpenTo(person.Granted)).Client))];
    }
}
