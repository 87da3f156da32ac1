using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using PropertySuite.Administration;
using PropertySuite.Testing;

namespace PropertySuite.Host.Administration;

/// <summary>Makes clients as the administrator of the test company does, and calls as they do.</summary>
internal sealed class ApiClientCalls(PropertySuiteHostFixture host)
{
    public const string Clients = "/api/administration/api-client";

    public Task<HttpClient> AdminAsync() => host.CreateClientAsync(TestUsers.Admin);

    public async Task<ApiClientSecretDto> CreateAsync(string name, string[] permissions, params Guid[] sites)
    {
        var admin = await AdminAsync();
        return await ReadAsync<ApiClientSecretDto>(admin.PostAsJsonAsync(Clients, new CreateApiClientDto
        {
            Name = name, Permissions = [.. permissions], SiteIds = [.. sites], CoversAllSites = sites.Length == 0,
        }));
    }

    public Task<HttpResponseMessage> AskForTokenAsync(string clientId, string secret, string? scope = null)
    {
        var form = new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = clientId, ["client_secret"] = secret,
        };
        if (scope is not null)
        {
            form["scope"] = scope;
        }

        return Program().PostAsync("/connect/token", new FormUrlEncodedContent(form));
    }

    public async Task<string> TokenAsync(ApiClientSecretDto client, string? scope = null)
    {
        var answer = await ReadAsync<JsonElement>(AskForTokenAsync(client.Client.ClientId, client.ClientSecret, scope));
        return answer.GetProperty("access_token").GetString()!;
    }

    /// <summary>A program that shows a token, or none.</summary>
    public HttpClient Program(string? token = null)
    {
        var program = new HttpClient(new SocketsHttpHandler
        {
            UseCookies = false, AllowAutoRedirect = false, RequestHeaderEncodingSelector = (_, _) => Encoding.Latin1,
        }) { BaseAddress = host.Address };
        if (token is not null)
        {
            program.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        }

        return program;
    }

    public static async Task<T> ReadAsync<T>(Task<HttpResponseMessage> sending)
    {
        using var answer = await sending;
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {answer.RequestMessage?.RequestUri}: {body}");
        return JsonSerializer.Deserialize<T>(body, JsonSerializerOptions.Web)!;
    }

    public static async Task<JsonElement> ShouldBeAsync(Task<HttpResponseMessage> sending, HttpStatusCode status)
    {
        using var answer = await sending;
        var body = await answer.Content.ReadAsStringAsync();
        answer.StatusCode.ShouldBe(status, $"{answer.RequestMessage?.RequestUri}: {body}");
        return body.StartsWith('{') ? JsonDocument.Parse(body).RootElement : default;
    }
}
