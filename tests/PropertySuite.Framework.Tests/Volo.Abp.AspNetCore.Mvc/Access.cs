using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PropertySuite.Framework.Tests.Shop;

namespace PropertySuite.Framework.Tests;

/// <summary>Who gets in, as whom, and for which tenant.</summary>
public class Access(ShopFixture shop) : IClassFixture<ShopFixture>
{
    [Fact]
    public async Task A_stranger_gets_401_with_the_envelope_from_the_API()
    {
        var response = await shop.CreateClient().GetAsync("/api/app/article/mine");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        await response.ReadErrorAsync();
    }

    [Fact]
    public async Task A_stranger_is_led_from_a_page_to_the_sign_in_page_but_a_script_gets_401()
    {
        var client = shop.CreateClient();
        var script = new HttpRequestMessage(HttpMethod.Get, "/page") { Headers = { { "X-Requested-With", "XMLHttpRequest" } } };

        var page = await client.GetAsync("/page");
        page.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        page.Headers.Location!.AbsolutePath.ShouldBe("/sign-in");
        (await client.SendAsync(script)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task A_user_without_the_role_gets_403_with_the_envelope()
    {
        var user = await shop.SignInAsync();
        var manager = await shop.SignInAsync(role: "manager");

        var refused = await user.PostAsync("/api/app/article/close", null);
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await refused.ReadErrorAsync();
        (await PostWithTokenAsync(manager, "/api/app/article/close")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_refusal_inside_the_service_is_401_for_strangers_and_403_for_users()
    {
        var user = await shop.SignInAsync();

        (await shop.CreateClient().PostAsync("/api/app/article/check-inside", null)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        var refused = await PostWithTokenAsync(user, "/api/app/article/check-inside");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        await refused.ReadErrorAsync();
    }

    [Fact]
    public async Task A_signed_in_browser_needs_the_token_to_write()
    {
        var user = await shop.SignInAsync();

        var without = await user.PostAsync("/api/app/article/touch", null);
        without.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        await without.ReadErrorAsync();
        (await PostWithTokenAsync(user, "/api/app/article/touch", "forged")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await PostWithTokenAsync(user, "/api/app/article/touch")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task A_client_without_cookies_needs_no_token()
        => (await shop.CreateClient().PostAsync("/api/app/article/touch", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

    [Fact]
    public async Task A_token_of_a_stranger_is_no_good_after_signing_in()
    {
        var browser = shop.CreateBrowser();
        var token = await GetTokenAsync(browser);
        await browser.PostAsync("/test-account/sign-in", null);

        (await PostWithTokenAsync(browser, "/api/app/article/touch", token)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("query")]
    [InlineData("header")]
    [InlineData("cookie")]
    public async Task A_stranger_may_name_the_tenant_by_name_or_id(string how)
    {
        (await TenantOfAsync(shop.CreateClient(), how, "east")).ShouldBe("east");
        (await TenantOfAsync(shop.CreateClient(), how, ShopTenants.West.Id.ToString())).ShouldBe("west");
    }

    [Theory]
    [InlineData("query")]
    [InlineData("header")]
    [InlineData("cookie")]
    public async Task A_signed_in_user_stays_with_the_own_tenant_whatever_is_sent(string how)
    {
        (await TenantOfAsync(await shop.SignInAsync(ShopTenants.East.Id), how, "west")).ShouldBe("east");
        (await TenantOfAsync(await shop.SignInAsync(), how, "west")).ShouldBeNull();
    }

    [Fact]
    public async Task An_unknown_tenant_is_404_and_forgotten()
    {
        var response = await shop.CreateClient().SendAsync(
            new HttpRequestMessage(HttpMethod.Get, "/api/app/article/tenant") { Headers = { { "Cookie", "__tenant=nowhere" } } });

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.ReadErrorAsync()).GetProperty("message").GetString().ShouldBe("该公司不存在。");
        response.Headers.GetValues("Set-Cookie").ShouldContain(cookie => cookie.StartsWith("__tenant=;"));
    }

    [Fact]
    public async Task A_tenant_named_in_the_query_is_remembered()
    {
        var browser = shop.CreateBrowser();
        await browser.GetAsync("/api/app/article/tenant?__tenant=west");

        (await TenantOfAsync(browser, "nothing", "")).ShouldBe("west");
    }

    [Fact]
    public async Task Tenants_are_found_by_name_and_id_before_signing_in()
    {
        var client = shop.CreateClient();
        var byName = await client.GetFromJsonAsync<JsonElement>("/api/abp/multi-tenancy/tenants/by-name/East");
        var byId = await client.GetFromJsonAsync<JsonElement>($"/api/abp/multi-tenancy/tenants/by-id/{ShopTenants.West.Id}");
        var none = await client.GetFromJsonAsync<JsonElement>("/api/abp/multi-tenancy/tenants/by-name/nowhere");

        byName.GetProperty("tenantId").GetGuid().ShouldBe(ShopTenants.East.Id);
        byId.GetProperty("name").GetString().ShouldBe("west");
        none.GetProperty("success").GetBoolean().ShouldBeFalse();
    }

    private static async Task<string?> TenantOfAsync(HttpClient client, string how, string tenant)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/app/article/tenant" + (how == "query" ? $"?__tenant={tenant}" : ""));
        if (how == "header")
        {
            request.Headers.Add("__tenant", tenant);
        }
        else if (how == "cookie")
        {
            request.Headers.Add("Cookie", $"__tenant={tenant}");
        }

        var response = await client.SendAsync(request);
        return (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("name").GetString();
    }

    private static async Task<string> GetTokenAsync(HttpClient browser)
    {
        var response = await browser.GetAsync("/api/abp/application-configuration?IncludeLocalizationResources=false");
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("XSRF-TOKEN="));
        return cookie["XSRF-TOKEN=".Length..cookie.IndexOf(';')];
    }

    private static async Task<HttpResponseMessage> PostWithTokenAsync(HttpClient browser, string path, string? token = null)
    {
        token ??= await GetTokenAsync(browser);
        return await browser.SendAsync(new HttpRequestMessage(HttpMethod.Post, path) { Headers = { { "RequestVerificationToken", token } } });
    }
}
