using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Host.Data;
using PropertySuite.Testing;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace PropertySuite.Host;

/// <summary>What an operator and an ABP client expect of the host.</summary>
public class TheRunningHost(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task It_says_that_it_is_well(string path)
    {
        (await host.CreateClient().GetAsync(path)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/repairs/orders/00000000-0000-0000-0000-000000000001")]
    public async Task Every_page_address_opens_the_console_if_it_is_built(string path)
    {
        var isBuilt = File.Exists(Path.Combine(HostPaths.At(RepositoryRoot.Path, "").ConsoleFolder, "index.html"));

        (await host.CreateClient().GetAsync(path)).StatusCode.ShouldBe(isBuilt ? HttpStatusCode.OK : HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_unknown_api_address_is_not_a_page()
    {
        (await host.CreateClient().GetAsync("/api/nothing/here")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public void The_migrations_match_the_model()
    {
        var options = new DbContextOptionsBuilder<PropertySuiteDbContext>().UsePropertySuiteNpgsql(host.ConnectionString).Options;
        using var context = new PropertySuiteDbContext(options);

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_start_on_the_same_database_seeds_nothing_twice()
    {
        await using var again = await host.CreateSecondHostAsync();

        var admins = await host.WithUnitOfWorkAsync(services =>
            services.GetRequiredService<IRepository<IdentityUser, Guid>>().CountAsync(user => user.UserName == TestUsers.Admin));

        admins.ShouldBe(1);
    }

    [Fact]
    public async Task Every_operation_of_the_openapi_document_has_its_own_name()
    {
        var document = await host.CreateClient().GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var names = Operations(document).Select(operation => operation.Id).ToList();

        names.ShouldNotBeEmpty();
        names.ShouldNotContain("");
        names.GroupBy(name => name).Where(group => group.Count() > 1).Select(group => group.Key).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_but_the_way_in_answers_a_stranger()
    {
        var client = host.CreateClient();
        var document = await client.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var open = new List<string>();
        foreach (var (path, method, id) in Operations(document).Where(operation => !IsWayIn(operation.Path)))
        {
            var address = System.Text.RegularExpressions.Regex.Replace(path, @"\{[^}]+\}", Guid.NewGuid().ToString());
            using var request = new HttpRequestMessage(new HttpMethod(method), address)
            {
                Content = method is "get" or "delete" ? null : JsonContent.Create(new { }),
            };
            var answer = await client.SendAsync(request);
            if (answer.StatusCode != HttpStatusCode.Unauthorized)
            {
                open.Add($"{method} {path} ({id}) → {(int)answer.StatusCode}");
            }
        }

        open.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_password_is_told_from_nothing_else()
    {
        var client = host.CreateClient();
        var wrongPassword = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = TestUsers.Admin, password = "wrong" });
        var unknownUser = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = "nobody", password = "wrong" });

        (await wrongPassword.Content.ReadAsStringAsync()).ShouldBe(await unknownUser.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_configuration_tells_the_console_who_is_signed_in_and_what_they_may_do()
    {
        var client = await host.CreateClientAsync(TestUsers.Technician);

        var configuration = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");

        configuration.GetProperty("currentUser").GetProperty("userName").GetString().ShouldBe(TestUsers.Technician);
        var granted = configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Select(policy => policy.Name).ToList();
        granted.ShouldContain("Repairs.Orders.Execute");
        granted.ShouldNotContain("Repairs.Orders.ViewAll");
    }

    private static bool IsWayIn(string path) =>
        path is "/api/account/login" or "/api/account/logout" or "/api/account/check-password"
            or "/api/account/login/two-factor" or "/api/account/login/change-password"
            or "/api/service-desk/link-page/open" or "/api/service-desk/link-page/act"
        || path.StartsWith("/api/abp/", StringComparison.Ordinal) || path.StartsWith("/connect/", StringComparison.Ordinal);

    private static IEnumerable<(string Path, string Method, string Id)> Operations(JsonElement document) =>
        from path in document.GetProperty("paths").EnumerateObject()
        from operation in path.Value.EnumerateObject()
        where operation.Name is "get" or "post" or "put" or "delete" or "patch"
        select (path.Name, operation.Name, operation.Value.TryGetProperty("operationId", out var id) ? id.GetString() ?? "" : "");
}
