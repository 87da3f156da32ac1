using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;

namespace PropertySuite.Framework.Tests.Identity;

/// <summary>Keeps cookies, sends the anti-forgery token as the console does and speaks Chinese.</summary>
public sealed class TestBrowser
{
    private static readonly Uri Address = new("http://localhost/");

    private readonly CookieContainer _cookies = new();
    private readonly HttpClient _client;

    public TestBrowser(TestServer server)
    {
        _client = server.CreateClient();
        _client.BaseAddress = Address;
        _client.DefaultRequestHeaders.Add("Accept-Language", "zh-Hans");
    }

    public IReadOnlyCollection<string> CookieNames => [.. _cookies.GetCookies(Address).Select(cookie => cookie.Name)];

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, object? body = null, string? tenant = null)
    {
        var request = new HttpRequestMessage(method, path);
        if (body != null)
        {
            request.Content = JsonContent.Create(body);
        }

        if (tenant != null)
        {
            request.Headers.Add("__tenant", tenant);
        }

        if (_cookies.GetCookieHeader(Address) is { Length: > 0 } cookies)
        {
            request.Headers.Add("Cookie", cookies);
        }

        if (_cookies.GetCookies(Address)["XSRF-TOKEN"] is { } token)
        {
            request.Headers.Add("RequestVerificationToken", Uri.UnescapeDataString(token.Value));
        }

        var response = await _client.SendAsync(request);
        if (response.Headers.TryGetValues("Set-Cookie", out var setCookies))
        {
            foreach (var setCookie in setCookies)
            {
                _cookies.SetCookies(Address, setCookie);
            }
        }

        return response;
    }

    public Task<HttpResponseMessage> GetAsync(string path) => SendAsync(HttpMethod.Get, path);

    public Task<HttpResponseMessage> PostAsync(string path, object body) => SendAsync(HttpMethod.Post, path, body);

    public Task<HttpResponseMessage> PutAsync(string path, object body) => SendAsync(HttpMethod.Put, path, body);

    public async Task<JsonNode> GetJsonAsync(string path) => await ReadAsync(await GetAsync(path), HttpStatusCode.OK);

    public static async Task<JsonNode> ReadAsync(HttpResponseMessage response, HttpStatusCode expected)
    {
        var text = await response.Content.ReadAsStringAsync();
        response.StatusCode.ShouldBe(expected, text);
        return JsonNode.Parse(text)!;
    }

    /// <summary>Types name and password and, as the console does, fetches the configuration afterwards.</summary>
    public async Task<LoginAnswer> SignInAsync(
        string name, string password = IdentityTestApplication.Password, string? tenant = null, bool rememberMe = false)
    {
        var response = await SendAsync(
            HttpMethod.Post, "api/account/login", new { userNameOrEmailAddress = name, password, rememberMe }, tenant);
        var answer = await ReadAsync(response, HttpStatusCode.OK);
        await GetJsonAsync("api/abp/application-configuration");
        return new LoginAnswer(answer["result"]!.GetValue<int>(), answer["description"]!.GetValue<string>());
    }
}

public sealed record LoginAnswer(int Result, string Description)
{
    public const int Success = 1;
    public const int InvalidUserNameOrPassword = 2;
    public const int NotAllowed = 3;
    public const int LockedOut = 4;
    public const int RequiresTwoFactor = 5;
}
