using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PropertySuite.Host.Administration;
using PropertySuite.Testing;

namespace PropertySuite.Host.Integrity;

/// <summary>A client that lost the answer sends the same again under its key; the key is none for anything else.</summary>
public class RequestsSentAgain(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Parties = "/api/owner-records/party";
    private const string Clients = "/api/administration/api-client";

    [Fact]
    public async Task A_party_is_recorded_once_and_another_body_or_person_or_site_is_refused()
    {
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var key = Guid.NewGuid();
        object Body(string name = "王芳", string idNumber = "440301198506151238", Guid? siteId = null) =>
            new { clientKey = key, siteId = siteId ?? TestCompany.NorthSiteId, name, idNumber, phones = new[] { "13912345670" } };

        var first = await manager.PostAsJsonAsync(Parties, Body()).ReadAsync();
        var again = await manager.PostAsJsonAsync(Parties, Body()).ReadAsync();

        again.GetProperty("id").GetGuid().ShouldBe(first.GetProperty("id").GetGuid());
        again.GetProperty("concurrencyStamp").GetString().ShouldBe(first.GetProperty("concurrencyStamp").GetString());
        await manager.PostAsJsonAsync(Parties, Body(name: "王方")).ReadAsync(HttpStatusCode.Conflict);
        await manager.PostAsJsonAsync(Parties, Body(idNumber: "11010519491231002X")).ReadAsync(HttpStatusCode.Conflict);
        await (await host.CreateClientAsync(TestUsers.SiteAdmin)).PostAsJsonAsync(Parties, Body()).ReadAsync(HttpStatusCode.Conflict);
        var south = await host.CreateClientAsync(TestUsers.SouthManager);
        await south.PostAsJsonAsync(Parties, Body(siteId: TestCompany.SouthSiteId)).ReadAsync(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task Another_companys_key_is_no_business_of_this_one()
    {
        var key = Guid.NewGuid();
        var manager = await host.CreateClientAsync(TestUsers.Manager);
        var other = await host.CreateClientAsync(TestUsers.OtherCompanyManager);
        await manager.PostAsJsonAsync(Parties, new { clientKey = key, siteId = TestCompany.NorthSiteId, name = "甲" }).ReadAsync();

        await other.PostAsJsonAsync(Parties, new { clientKey = key, siteId = OtherCompany.SiteId, name = "乙" }).ReadAsync();
        foreach (var (client, siteId) in new[] { (manager, TestCompany.NorthSiteId), (other, OtherCompany.SiteId) })
        {
            await client.PostAsJsonAsync("/api/repairs/repair-order", Call(key, siteId)).ReadAsync();
        }
    }

    [Fact]
    public async Task An_API_client_is_registered_once_and_whoever_lost_its_secret_gets_another_until_it_is_used()
    {
        var calls = new ApiClientCalls(host);
        var admin = await calls.AdminAsync();
        var body = new { clientKey = Guid.NewGuid(), name = "门禁系统", permissions = new[] { "Sites.Sites" }, siteIds = new[] { TestCompany.NorthSiteId } };

        var lost = await admin.PostAsJsonAsync(Clients, body).ReadAsync();
        var again = await admin.PostAsJsonAsync(Clients, body).ReadAsync();

        var clientId = again.GetProperty("client").GetProperty("clientId").GetString()!;
        clientId.ShouldBe(lost.GetProperty("client").GetProperty("clientId").GetString());
        (await calls.AskForTokenAsync(clientId, lost.GetProperty("clientSecret").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await calls.AskForTokenAsync(clientId, again.GetProperty("clientSecret").GetString()!)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await admin.PostAsJsonAsync(Clients, body).ReadAsync(HttpStatusCode.Conflict);
        await admin.PostAsJsonAsync(Clients, body with { name = "道闸系统" }).ReadAsync(HttpStatusCode.Conflict);
    }

    private static object Call(Guid clientKey, Guid siteId) => new
    {
        clientKey, siteId, location = "大堂", area = "Common", category = "Water", urgency = "Ordinary", channel = "Phone", description = "漏水", contactName = "李", contactPhone = "13912345671",
    };
}
