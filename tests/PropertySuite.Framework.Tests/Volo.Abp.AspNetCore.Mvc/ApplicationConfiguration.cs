using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using PropertySuite.Framework.Tests.Shop;

namespace PropertySuite.Framework.Tests;

/// <summary>What clients learn of the application, and the language in which they do.</summary>
public class ApplicationConfiguration(ShopFixture shop) : IClassFixture<ShopFixture>
{
    private const string Address = "/api/abp/application-configuration?IncludeLocalizationResources=true";

    [Fact]
    public async Task It_has_the_shape_that_ABP_clients_read()
    {
        var result = await shop.CreateClient().GetFromJsonAsync<JsonElement>(Address);

        Names(result).ShouldBe(
            ["auth", "clock", "currentTenant", "currentUser", "extraProperties", "features", "globalFeatures", "localization",
                "multiTenancy", "objectExtensions", "setting", "timing"]);
        Names(result.GetProperty("localization")).ShouldBe(
            ["currentCulture", "defaultResourceName", "languageFilesMap", "languages", "languagesMap", "resources", "useRouteBasedCulture", "values"]);
        Names(result.GetProperty("localization").GetProperty("languages")[0]).ShouldBe(
            ["cultureName", "displayName", "flagIcon", "twoLetterISOLanguageName", "uiCultureName"]);
        Names(result.GetProperty("localization").GetProperty("currentCulture")).ShouldBe(
            ["cultureName", "dateTimeFormat", "displayName", "englishName", "isRightToLeft", "name", "nativeName",
                "threeLetterIsoLanguageName", "twoLetterIsoLanguageName"]);
        Names(result.GetProperty("localization").GetProperty("currentCulture").GetProperty("dateTimeFormat")).ShouldBe(
            ["calendarAlgorithmType", "dateSeparator", "dateTimeFormatLong", "fullDateTimePattern", "longTimePattern",
                "shortDatePattern", "shortTimePattern"]);
        Names(result.GetProperty("currentUser")).ShouldBe(
            ["email", "emailVerified", "id", "impersonatorTenantId", "impersonatorTenantName", "impersonatorUserId", "impersonatorUserName",
                "isAuthenticated", "name", "phoneNumber", "phoneNumberVerified", "roles", "sessionId", "surName", "tenantId", "userName"]);
        Names(result.GetProperty("multiTenancy")).ShouldBe(["isEnabled", "userSharingStrategy"]);
        Names(result.GetProperty("currentTenant")).ShouldBe(["id", "isAvailable", "name"]);
        Names(result.GetProperty("timing").GetProperty("timeZone")).ShouldBe(["iana", "windows"]);
        result.GetProperty("auth").GetProperty("grantedPolicies").ValueKind.ShouldBe(JsonValueKind.Object);
        result.GetProperty("clock").GetProperty("kind").GetString().ShouldBe("Utc");
    }

    [Fact]
    public async Task It_says_who_is_signed_in()
    {
        var browser = await shop.SignInAsync(ShopTenants.East.Id, "manager");
        var result = await browser.GetFromJsonAsync<JsonElement>(Address);

        result.GetProperty("currentUser").GetProperty("userName").GetString().ShouldBe("anna");
        result.GetProperty("currentUser").GetProperty("roles")[0].GetString().ShouldBe("manager");
        result.GetProperty("currentTenant").GetProperty("name").GetString().ShouldBe("east");
    }

    [Fact]
    public async Task Texts_are_left_out_on_request()
    {
        var result = await shop.CreateClient().GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?IncludeLocalizationResources=false");

        Names(result.GetProperty("localization").GetProperty("values")).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_texts_of_any_culture_can_be_had()
    {
        var client = shop.CreateClient();
        var result = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-localization?cultureName=zh-Hant");

        result.GetProperty("currentCulture").GetProperty("name").GetString().ShouldBe("zh-Hant");
        var resource = result.GetProperty("resources").GetProperty("PropertySuiteHttpErrors");
        resource.GetProperty("texts").GetProperty("Status:401").GetString().ShouldBe("請先登入。");
        resource.GetProperty("baseResources").GetArrayLength().ShouldBe(0);
        (await client.GetAsync("/api/abp/application-localization?cultureName=nonsense-culture")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync("/api/abp/application-localization")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9", "zh-Hans")]
    [InlineData("zh-TW", "zh-Hant")]
    [InlineData("en-GB", "en")]
    [InlineData("fr", "zh-Hans")]
    [InlineData("nonsense!!", "zh-Hans")]
    public async Task The_language_comes_from_the_browser_and_else_is_the_first(string acceptLanguage, string culture)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/app/article/culture");
        request.Headers.TryAddWithoutValidation("Accept-Language", acceptLanguage);

        (await (await shop.CreateClient().SendAsync(request)).Content.ReadAsStringAsync()).ShouldBe(culture);
    }

    [Fact]
    public async Task A_language_chosen_by_query_is_remembered()
    {
        var browser = shop.CreateBrowser();

        (await browser.GetStringAsync("/api/app/article/culture?culture=en")).ShouldBe("en");
        (await browser.GetStringAsync("/api/app/article/culture")).ShouldBe("en");
    }

    private static List<string> Names(JsonElement element)
        => [.. element.EnumerateObject().Select(property => property.Name).Order(StringComparer.Ordinal)];
}
