using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Host.Operation;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Host.Integrity;

/// <summary>A rule that there is one of something holds for those who come at once too: it stands in an index or under a lock, not in a look before.</summary>
public class EightAtOnce(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const int Callers = 8;
    private const string Password = "Kx7#mPq2w9-Tz";
    private readonly string _word = $"zq{Guid.NewGuid():N}"[..10];

    /// <summary>Eight bodies for an address that only one of them may succeed with; the number tells them apart where they have to differ.</summary>
    public static TheoryData<string> Kinds =>
    [
        "user name", "e-mail address", "e-mail address as another's user name", "own e-mail address", "role", "organization unit", "company", "administrator of a company",
        "site", "building", "unit", "membership", "dictionary value", "ID number", "owner of the whole", "vehicle of a new household", "client key of a party", "client key of an API client",
    ];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task One_is_taken_and_the_others_are_refused(string kind)
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var answers = await Task.WhenAll((await RequestsAsync(kind, admin)).Select(send => send()));

        var texts = await Task.WhenAll(answers.Select(answer => answer.Content.ReadAsStringAsync()));
        var all = string.Join("\n", answers.Zip(texts, (answer, text) => $"{(int)answer.StatusCode} {text[..Math.Min(text.Length, 300)]}"));
        answers.ShouldAllBe(answer => (int)answer.StatusCode < 500, all);
        if (kind.StartsWith("client key", StringComparison.Ordinal))
        {
            texts.Where((_, index) => answers[index].IsSuccessStatusCode).Select(IdIn).Distinct().Count().ShouldBe(1, all);
            answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(Callers, all);
            return;
        }

        answers.Count(answer => answer.IsSuccessStatusCode).ShouldBe(1, all);
        answers.Where(answer => !answer.IsSuccessStatusCode)
            .ShouldAllBe(answer => answer.StatusCode == HttpStatusCode.Conflict || answer.StatusCode == HttpStatusCode.Forbidden || answer.StatusCode == HttpStatusCode.BadRequest, all);
    }

    [Fact]
    public async Task A_setting_of_the_installation_has_one_value()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        var settings = await platform.GetFromJsonAsync<JsonElement>("/api/administration/setting");
        var name = settings.GetRawText().Contains("Abp.Identity.Password.RequiredLength", StringComparison.Ordinal) ? "Abp.Identity.Password.RequiredLength" : "";
        name.ShouldNotBeEmpty(settings.GetRawText());

        var answers = await Task.WhenAll(Enumerable.Range(0, Callers).Select(_ =>
            platform.PutAsJsonAsync("/api/administration/setting", new { values = new[] { new { name, value = "7" } } })));

        answers.ShouldAllBe(answer => (int)answer.StatusCode < 500);
        answers.ShouldContain(answer => answer.IsSuccessStatusCode);
        (await host.ReadAsync($"""select count(*) from "AbpSettings" where "Name" = '{name}' and "ProviderKey" is null""")).ShouldBe("1");
    }

    private static Guid IdIn(string text)
    {
        var body = JsonDocument.Parse(text).RootElement;
        return (body.TryGetProperty("client", out var client) ? client : body).GetProperty("id").GetGuid();
    }

    private async Task<IEnumerable<Func<Task<HttpResponseMessage>>>> RequestsAsync(string kind, HttpClient admin)
    {
        var north = TestCompany.NorthSiteId;
        switch (kind)
        {
            case "user name":
                return Posts(admin, "/api/identity/users", number => User(_word, $"{_word}{number}@example.com"));
            case "e-mail address":
                return Posts(admin, "/api/identity/users", number => User($"{_word}{number}", $"{_word}@example.com"));
            case "e-mail address as another's user name":
                return Posts(admin, "/api/identity/users", number =>
                    number % 2 == 0 ? User($"{_word}@example.com", $"{_word}{number}@example.com") : User($"{_word}{number}", $"{_word}@example.com"));
            case "own e-mail address":
                return await OwnAddressesAsync(admin);
            case "role":
                return Posts(admin, "/api/identity/roles", number => new { name = number % 2 == 0 ? _word : $" {_word} " });
            case "organization unit":
                return Posts(admin, "/api/administration/organization-unit", _ => new { displayName = _word });
            case "company":
                return Posts(await host.CreateClientAsync(TestUsers.Platform), "/api/multi-tenancy/tenants", number =>
                    new { name = _word, adminEmailAddress = $"{_word}{number}@example.com", adminPassword = Password });
            case "administrator of a company":
                return Posts(await host.CreateClientAsync(TestUsers.Platform), "/api/multi-tenancy/tenants", number =>
                    new { name = $"{_word}{number}", adminEmailAddress = $"{_word}@example.com", adminPassword = Password });
            case "site":
                return Posts(admin, "/api/sites/site", _ => new { code = _word[..6].ToUpperInvariant(), name = _word, kinds = new[] { "Residential" }, timeZoneId = "Asia/Shanghai" });
            case "building":
                return Posts(await host.CreateClientAsync(TestUsers.SiteAdmin), "/api/sites/building", _ => new { siteId = north, code = "Z77", name = _word });
            case "unit":
                return Posts(await host.CreateClientAsync(TestUsers.SiteAdmin), "/api/sites/unit", _ => new { siteId = north, code = "1-1-877" });
            case "membership":
                var user = (await admin.PostAsJsonAsync("/api/identity/users", User(_word, $"{_word}@example.com")).ReadAsync()).GetProperty("id").GetGuid();
                return Posts(admin, "/api/sites/site-membership", _ => new { siteId = north, userId = user });
            case "dictionary value":
                var dictionary = (await admin.GetFromJsonAsync<JsonElement>("/api/sites/dictionary")).GetProperty("items")[0].GetProperty("code").GetString();
                return Posts(admin, $"/api/sites/dictionary/{dictionary}/item", _ => new { value = _word, zhHans = _word });
            case "client key of an API client":
                var key = Guid.NewGuid();
                return Posts(admin, "/api/administration/api-client", _ => new { clientKey = key, name = _word, permissions = Array.Empty<string>(), siteIds = new[] { north } });
            default:
                return await OwnerRequestsAsync(kind, await host.CreateClientAsync(TestUsers.Manager));
        }
    }

    private async Task<IEnumerable<Func<Task<HttpResponseMessage>>>> OwnerRequestsAsync(string kind, HttpClient manager)
    {
        const string parties = "/api/owner-records/party";
        var siteId = TestCompany.NorthSiteId;
        object Party(int number) => new { siteId, name = $"业主{number}", idNumber = "11010519491231002X" };
        switch (kind)
        {
            case "ID number":
                return Posts(manager, parties, Party);
            case "client key of a party":
                var key = Guid.NewGuid();
                return Posts(manager, parties, _ => new { siteId, name = "业主", clientKey = key, phones = new[] { "13912345678" } });
            case "vehicle of a new household":
                var empty = await UnitAsync("1-1-101");
                return Posts(manager, $"/api/owner-records/household/{empty}/vehicle", _ => new { plate = "粤B12345", concurrencyStamp = "" });
            default:
                var unit = await UnitAsync("1-1-102");
                var owner = (await manager.PostAsJsonAsync(parties, new { siteId, name = "业主" }).ReadAsync()).GetProperty("id").GetGuid();
                return Posts(manager, $"/api/owner-records/household/{unit}/tenure", _ => new { partyId = owner, relation = "Owner", concurrencyStamp = "" });
        }
    }

    private async Task<IEnumerable<Func<Task<HttpResponseMessage>>>> OwnAddressesAsync(HttpClient admin)
    {
        var requests = new List<Func<Task<HttpResponseMessage>>>();
        for (var number = 0; number < Callers; number++)
        {
            var created = await admin.PostAsJsonAsync("/api/identity/users", User($"{_word}{number}", $"{_word}{number}@example.com")).ReadAsync();
            var id = created.GetProperty("id").GetGuid();
            var userName = created.GetProperty("userName").GetString();
            var stamp = (await admin.GetFromJsonAsync<JsonElement>($"/api/identity/users/{id}")).GetProperty("concurrencyStamp").GetString();
            requests.Add(() => admin.PutAsJsonAsync(
                $"/api/identity/users/{id}", new { userName, email = $"{_word}@example.com", isActive = true, lockoutEnabled = true, concurrencyStamp = stamp }));
        }

        return requests;
    }

    private Task<Guid> UnitAsync(string code) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IUnitIntegrationService>().SearchAsync(code, TestCompany.NorthSiteId, 5))[0].Id);

    private static object User(string userName, string email) => new { userName, email, password = Password, isActive = true, lockoutEnabled = true };

    private static IEnumerable<Func<Task<HttpResponseMessage>>> Posts(HttpClient client, string address, Func<int, object> body) =>
        [.. Enumerable.Range(0, Callers).Select<int, Func<Task<HttpResponseMessage>>>(number => () => client.PostAsJsonAsync(address, body(number)))];
}
