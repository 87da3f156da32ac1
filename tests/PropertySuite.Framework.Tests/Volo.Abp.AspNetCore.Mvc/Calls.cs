using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Shop;

namespace PropertySuite.Framework.Tests;

/// <summary>What goes into a method and what comes out.</summary>
public class Calls(ShopFixture shop) : IClassFixture<ShopFixture>
{
    private readonly HttpClient _client = shop.CreateClient();

    [Fact]
    public async Task An_object_comes_from_the_body_and_a_result_is_plain_camel_case_JSON_with_names_of_enum_values()
    {
        var response = await _client.PostAsJsonAsync("/api/app/article", new { name = "椅子", colour = "DarkBlue" });
        var text = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        text.ShouldContain("\"name\":\"椅子\",\"colour\":\"DarkBlue\"");
    }

    [Fact]
    public async Task A_time_with_an_offset_arrives_as_the_same_instant_in_UTC()
    {
        var response = await _client.PostAsJsonAsync("/api/app/article", new { name = "a", soldFrom = "2026-03-01T08:00:00+08:00" });

        (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("soldFrom").GetString().ShouldBe("2026-03-01T00:00:00Z");
    }

    [Fact]
    public async Task An_object_of_a_GET_comes_from_the_query_whatever_the_case()
    {
        var result = await _client.GetFromJsonAsync<JsonElement>(
            "/api/app/article?Filter=x&colour=darkblue&skipCount=2&MaxResultCount=5&since=2026-03-01T08:00:00%2B08:00");

        result.GetProperty("totalCount").GetInt32().ShouldBe(3);
        result.GetProperty("items")[0].GetString().ShouldBe("x|DarkBlue|2|5|2026-03-01T00:00:00.0000000Z");
    }

    [Fact]
    public async Task A_list_of_ids_comes_from_the_query()
    {
        var (a, b) = (Guid.NewGuid(), Guid.NewGuid());

        (await _client.GetFromJsonAsync<List<Guid>>($"/api/app/article/by-ids?ids={a}&ids={b}")).ShouldBe([a, b]);
    }

    [Theory]
    [InlineData("DELETE", "/api/app/article/5f0e3c39-5f3a-4c7e-9f0a-000000000001")]
    [InlineData("POST", "/api/app/article/touch")]
    [InlineData("GET", "/api/app/article/5f0e3c39-5f3a-4c7e-9f0a-000000000001")]
    public async Task A_method_that_returns_nothing_answers_204(string verb, string path)
        => (await _client.SendAsync(new HttpRequestMessage(new HttpMethod(verb), path))).StatusCode.ShouldBe(HttpStatusCode.NoContent);

    [Fact]
    public async Task An_upload_reaches_the_method_as_a_stream()
    {
        var id = Guid.NewGuid();
        var file = new ByteArrayContent("hello"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };
        using var form = new MultipartFormDataContent { { file, "picture", "C:\\photos\\cat.png" } };

        var response = await _client.PostAsync($"/api/app/article/{id}/set-picture", form);

        (await response.Content.ReadAsStringAsync()).ShouldBe($"{id:N}|cat.png|image/png|5|hello");
    }

    [Fact]
    public async Task A_body_that_is_no_form_is_an_upload_too()
    {
        var body = new ByteArrayContent("hello"u8.ToArray()) { Headers = { ContentType = new MediaTypeHeaderValue("image/png") } };

        var response = await _client.PostAsync($"/api/app/article/{Guid.Empty}/set-picture", body);

        (await response.Content.ReadAsStringAsync()).ShouldEndWith("|image/png|5|hello");
    }

    [Fact]
    public async Task An_upload_without_a_file_is_a_wrong_input()
    {
        using var form = new MultipartFormDataContent { { new StringContent("x"), "other" } };

        var response = await _client.PostAsync($"/api/app/article/{Guid.Empty}/set-picture", form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadValidationErrorsAsync()).Keys.ShouldBe(["picture"]);
    }

    [Fact]
    public async Task An_object_with_files_in_it_comes_from_a_form()
    {
        using var form = new MultipartFormDataContent
        {
            { new StringContent("合同"), "title" },
            { new ByteArrayContent([1]), "files", "a.pdf" },
            { new ByteArrayContent([2]), "files", "b.pdf" },
        };

        var response = await _client.PostAsync("/api/app/article/attach", form);

        (await response.Content.ReadAsStringAsync()).ShouldBe("合同|a.pdf,b.pdf");
    }

    [Fact]
    public async Task A_download_has_its_name_and_type()
    {
        var response = await _client.GetAsync($"/api/app/article/{Guid.Empty}/picture");

        response.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileNameStar.ShouldBe("房屋.png");
        response.Content.Headers.ContentLength.ShouldBe(6);
        Encoding.UTF8.GetString(await response.Content.ReadAsByteArrayAsync()).ShouldBe("图片");
    }

    [Fact]
    public async Task A_hand_written_controller_gets_the_same_services_and_a_unit_of_work()
    {
        var browser = await shop.SignInAsync(ShopTenants.East.Id);
        var result = await browser.GetFromJsonAsync<JsonElement>("/test-account/whoami");

        result.GetProperty("userName").GetString().ShouldBe("anna");
        result.GetProperty("id").GetGuid().ShouldBe(ShopTenants.East.Id);
        result.GetProperty("hasUnitOfWork").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task The_correlation_id_of_the_caller_comes_back()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/app/article/culture") { Headers = { { "X-Correlation-Id", "call-7" } } };

        (await _client.SendAsync(request)).Headers.GetValues("X-Correlation-Id").ShouldBe(["call-7"]);
    }

    [Fact]
    public async Task A_correlation_id_with_strange_characters_is_replaced()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/api/app/article/culture");
        request.Headers.TryAddWithoutValidation("X-Correlation-Id", "<script>");

        (await _client.SendAsync(request)).Headers.GetValues("X-Correlation-Id").Single().Length.ShouldBe(32);
    }
}
