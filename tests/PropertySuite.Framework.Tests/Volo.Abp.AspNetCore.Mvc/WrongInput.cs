using System.Net;
using System.Net.Http.Headers;
using System.Text;
using PropertySuite.Framework.Tests.Shop;

namespace PropertySuite.Framework.Tests;

/// <summary>Whatever a client sends, the answer is a 400 that names the field in the caller's language, never a 500.</summary>
public class WrongInput(ShopFixture shop) : IClassFixture<ShopFixture>
{
    private readonly HttpClient _client = shop.CreateClient();

    [Theory]
    [InlineData("{\"name\":\"a\",\"quantity\":1000}", "quantity")]
    [InlineData("{\"quantity\":1}", "name")]
    [InlineData("{\"name\":null}", "name")]
    [InlineData("{\"name\":\"eleven long\"}", "name")]
    [InlineData("{\"name\":\"a\",\"quantity\":\"many\"}", "quantity")]
    [InlineData("{\"name\":\"a\",\"quantity\":99999999999}", "quantity")]
    [InlineData("{\"name\":\"a\",\"quantity\":null}", "quantity")]
    [InlineData("{\"name\":5}", "name")]
    [InlineData("{\"name\":\"a\",\"colour\":\"Green\"}", "colour")]
    [InlineData("{\"name\":\"a\",\"colour\":7}", "colour")]
    [InlineData("{\"name\":\"a\",\"soldFrom\":\"yesterday\"}", "soldFrom")]
    [InlineData("{\"name\":\"a\",\"parts\":[{}]}", "partNumber")]
    [InlineData("{\"name\":\"a\",\"parts\":[{\"partNumber\":\"1\",\"supplierEmail\":\"nobody\"}]}", "parts[0].supplierEmail")]
    [InlineData("{\"name\":\"a\",\"parts\":[{\"partNumber\":[]}]}", "parts[0].partNumber")]
    [InlineData("{\"name\":\"a\",\"parts\":[null]}", "parts")]
    [InlineData("{\"name\":\"a\\u0000b\"}", "name")]
    [InlineData("{\"name\":\"\\ud800\"}", "name")]
    public async Task A_wrong_value_in_the_body_is_named_by_its_path(string body, string member)
    {
        var response = await PostAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadValidationErrorsAsync()).Keys.ShouldBe([member]);
    }

    [Theory]
    [InlineData("{\"name\":")]
    [InlineData("not json")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("null")]
    [InlineData("")]
    public async Task A_body_that_is_no_such_object_is_one_error(string body)
    {
        var response = await PostAsync(body);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadValidationErrorsAsync()).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"name\":\"a\"}")]
    [InlineData("{\"name\":")]
    public async Task A_body_in_another_encoding_than_utf8_is_415(string body)
    {
        var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-16") } };

        var response = await _client.PostAsync("/api/app/article", content);

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await response.ReadErrorAsync()).GetProperty("message").GetString().ShouldBe("不支持该内容类型。");
    }

    [Fact]
    public async Task A_rule_of_one_s_own_without_a_message_says_that_the_field_is_invalid()
    {
        var response = await PostAsync("{\"name\":\"a\",\"quantity\":13}");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var errors = await response.ReadValidationErrorsAsync();
        errors.Keys.ShouldBe(["quantity"]);
        errors["quantity"].ShouldBe("Quantity is not valid.", "the translated text, not the platform's");
    }

    [Fact]
    public async Task A_file_s_name_loses_path_and_control_characters()
    {
        var bytes = Encoding.UTF8.GetBytes("--x\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"C:\\a\0b.png\"\r\n\r\nx\r\n--x--\r\n");
        var form = new ByteArrayContent(bytes) { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };

        var response = await _client.PostAsync($"/api/app/article/{Guid.Empty}/set-picture", form);

        (await response.Content.ReadAsStringAsync()).ShouldContain("ab.png");
    }

    [Fact]
    public async Task A_company_with_an_impossible_name_is_an_unknown_one()
    {
        var response = await _client.GetAsync("/api/app/article?__tenant=a%00b");

        ((int)response.StatusCode).ShouldBeLessThan(500);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?filter[=a")]
    public async Task A_key_with_an_open_bracket_is_the_client_s_fault(string query)
    {
        var form = new StringContent("name[=a", Encoding.UTF8, "application/x-www-form-urlencoded");

        var posted = await _client.PostAsync($"/api/app/article{query}", form);
        var read = await _client.GetAsync($"/api/app/article{query}");

        posted.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        ((int)read.StatusCode).ShouldBeLessThan(500);
    }

    [Fact]
    public async Task A_missing_body_is_one_error()
    {
        var response = await _client.PostAsync("/api/app/article", null);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadValidationErrorsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_body_of_another_type_is_415()
    {
        var response = await _client.PostAsync("/api/app/article", new StringContent("<name/>", Encoding.UTF8, "application/xml"));

        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await response.ReadErrorAsync()).GetProperty("message").GetString().ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_form_that_cannot_be_read_is_an_error_in_the_language_of_the_caller()
    {
        var garbage = new StringContent("garbage") { Headers = { ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x") } };
        var response = await _client.PostAsync($"/api/app/article/{Guid.Empty}/set-picture", garbage);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadErrorAsync()).GetProperty("message").GetString().ShouldBe("请求无法识别。");
    }

    [Theory]
    [InlineData("/api/app/article?skipCount=many", "skipCount")]
    [InlineData("/api/app/article?skipCount=-1", "skipCount")]
    [InlineData("/api/app/article?maxResultCount=99999999999", "maxResultCount")]
    [InlineData("/api/app/article?maxResultCount=100000", "maxResultCount")]
    [InlineData("/api/app/article?colour=Green", "colour")]
    [InlineData("/api/app/article?colour=7", "colour")]
    [InlineData("/api/app/article?since=yesterday", "since")]
    [InlineData("/api/app/article?filter=a%00b", "filter")]
    [InlineData("/api/app/article/by-ids?ids=1", "ids")]
    [InlineData("/api/app/article/not-a-guid", "id")]
    public async Task A_wrong_value_in_the_address_is_named(string path, string member)
    {
        var response = await _client.GetAsync(path);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadValidationErrorsAsync()).Keys.ShouldBe([member]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?name=")]
    [InlineData("?name=too-long")]
    public async Task Rules_of_plain_parameters_hold(string query)
    {
        var response = await _client.PostAsync($"/api/app/article/{Guid.NewGuid()}/rename{query}", null);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.ReadValidationErrorsAsync()).Keys.ShouldBe(["name"]);
    }

    [Theory]
    [InlineData("zh-Hans")]
    [InlineData("zh-Hant")]
    public async Task Messages_are_in_the_language_of_the_caller(string language)
    {
        var missing = await PostAsync("{}", language);
        var wrongType = await PostAsync("{\"name\":\"a\",\"quantity\":\"many\"}", language);
        var malformed = await PostAsync("{", language);
        var noNumber = await _client.SendAsync(Get("/api/app/article?skipCount=x", language));

        foreach (var response in new[] { missing, wrongType, malformed, noNumber })
        {
            (await response.ReadErrorAsync()).GetProperty("message").GetString()!.ShouldContain(c => c > '\u3000');
            (await response.ReadValidationErrorsAsync()).Values.ShouldAllBe(message => message.Any(c => c > '\u3000'));
        }
    }

    private static HttpRequestMessage Get(string path, string language)
        => new(HttpMethod.Get, path) { Headers = { { "Accept-Language", language } } };

    private Task<HttpResponseMessage> PostAsync(string body, string language = "en")
        => _client.SendAsync(new HttpRequestMessage(HttpMethod.Post, "/api/app/article")
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
            Headers = { { "Accept-Language", language } },
        });
}
