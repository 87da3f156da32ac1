using System.Net;
using System.Net.Http.Json;
using PropertySuite.Testing;

namespace PropertySuite.Host.Operation;

/// <summary>Clients that take their cookies with them from one host to another, as a browser behind a load balancer does.</summary>
internal static class Clients
{
    /// <summary>A client of the host at the address with these cookies.</summary>
    public static HttpClient At(Uri address, CookieContainer cookies, string language = "zh-Hans")
    {
        var client = new HttpClient(new AntiForgeryHandler(cookies)) { BaseAddress = address };
        client.DefaultRequestHeaders.Add("X-Requested-With", "XMLHttpRequest");
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
        return client;
    }

    /// <summary>A user's cookies after a sign-in.</summary>
    public static async Task<CookieContainer> SignInAsync(Uri address, string userName, string password = TestUsers.Password)
    {
        var cookies = new CookieContainer();
        using var client = At(address, cookies);
        var answer = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = userName, password });
        answer.EnsureSuccessStatusCode();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("\"result\":1");
        return cookies;
    }
}
