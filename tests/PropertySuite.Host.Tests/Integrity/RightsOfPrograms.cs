using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PropertySuite.Administration;
using PropertySuite.Host.Administration;
using PropertySuite.Testing;

namespace PropertySuite.Host.Integrity;

/// <summary>Whoever makes a program holds its secret: it gives nobody rights, and its tokens end with its secret.</summary>
public class RightsOfPrograms(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string SomeRight = "Repairs.Orders";

    [Fact]
    public async Task A_program_passes_no_right_to_its_maker()
    {
        var calls = new ApiClientCalls(host);
        string[] rights = [SomeRight, "AbpIdentity.Roles", "AbpIdentity.Roles.Update", "AbpIdentity.Roles.ManagePermissions", "AbpIdentity.Users", "AbpIdentity.Users.Update", "AbpIdentity.Users.ManageRoles"];
        var admin = await calls.AdminAsync();
        var grantable = (await admin.GetFromJsonAsync<JsonElement>($"{ApiClientCalls.Clients}/grantable-permissions")).GetProperty("items").EnumerateArray()
            .SelectMany(group => group.GetProperty("permissions").EnumerateArray()).Where(permission => permission.GetProperty("canGrant").GetBoolean())
            .Select(permission => permission.GetProperty("name").GetString()!).ToHashSet();
        var program = calls.Program(await calls.TokenAsync(await calls.CreateAsync("传话", [.. rights.Where(grantable.Contains)])));

        var given = await program.PutAsJsonAsync(
            "/api/permission-management/permissions?providerName=R&providerKey=admin", new { permissions = new[] { new { name = SomeRight, isGranted = true } } });

        given.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        var configuration = await admin.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        configuration.GetProperty("auth").GetProperty("grantedPolicies").TryGetProperty(SomeRight, out _).ShouldBeFalse();
    }

    [Fact]
    public async Task A_new_secret_ends_the_tokens_of_the_old_one()
    {
        var calls = new ApiClientCalls(host);
        var client = await calls.CreateAsync("换密钥", ["Sites.Sites"], TestCompany.NorthSiteId);
        var program = calls.Program(await calls.TokenAsync(client));
        (await program.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await RotateAsync(calls, client, oldSecretHours: 0);

        (await program.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task While_two_secrets_work_the_tokens_of_the_old_one_last_no_longer_than_it_and_go_with_it()
    {
        var calls = new ApiClientCalls(host);
        var client = await calls.CreateAsync("两把密钥", ["Sites.Sites"], TestCompany.NorthSiteId);
        var before = calls.Program(await calls.TokenAsync(client));
        await RotateAsync(calls, client, oldSecretHours: 1);
        var between = calls.Program(await calls.TokenAsync(client));
        (await before.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await between.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var admin = await calls.AdminAsync();
        (await admin.PostAsync($"{ApiClientCalls.Clients}/{client.Client.Id}/retire-old-secret", null)).EnsureSuccessStatusCode();

        (await before.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await between.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Tokens_do_not_come_back_with_a_client_that_was_switched_off()
    {
        var calls = new ApiClientCalls(host);
        var client = await calls.CreateAsync("停用", ["Sites.Sites"], TestCompany.NorthSiteId);
        var program = calls.Program(await calls.TokenAsync(client));
        foreach (var isActive in new[] { false, true })
        {
            await SwitchAsync(calls, client, isActive);
            (await program.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        }
    }

    private static async Task RotateAsync(ApiClientCalls calls, ApiClientSecretDto client, int oldSecretHours) =>
        (await (await calls.AdminAsync()).PostAsJsonAsync($"{ApiClientCalls.Clients}/{client.Client.Id}/rotate-secret", new { oldSecretHours })).EnsureSuccessStatusCode();

    private static async Task SwitchAsync(ApiClientCalls calls, ApiClientSecretDto client, bool isActive)
    {
        var admin = await calls.AdminAsync();
        var now = await admin.GetFromJsonAsync<JsonElement>($"{ApiClientCalls.Clients}/{client.Client.Id}");
        (await admin.PutAsJsonAsync($"{ApiClientCalls.Clients}/{client.Client.Id}", new
        {
            name = client.Client.Name, isActive, siteIds = client.Client.SiteIds, permissions = client.Client.Permissions,
            concurrencyStamp = now.GetProperty("concurrencyStamp").GetString(),
        })).EnsureSuccessStatusCode();
    }
}
