using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Host.Administration;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.TenantManagement;

namespace PropertySuite.Host;

/// <summary>The administrator of the installation opens and closes companies; a company is complete or not there.</summary>
public class CompaniesOfAnInstallation(CompanyHostFixture host) : IClassFixture<CompanyHostFixture>
{
    private const string Tenants = "/api/multi-tenancy/tenants";

    [Fact]
    public async Task A_new_company_has_roles_permissions_and_an_administrator_who_chooses_a_password()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        var address = NewAddress();
        var company = await platform.PostAsJsonAsync(Tenants, NewCompany("新开物业", address)).ReadAsync();
        var companyId = company.GetProperty("id").GetGuid();

        var client = host.CreateClient();
        (await LoginAsync(client, address, "First-1!")).ShouldBe((3, "PasswordChangeRequired"));
        var changed = await client.PostAsJsonAsync(
            "/api/account/login/change-password",
            new { userNameOrEmailAddress = address, currentPassword = "First-1!", newPassword = "Second-2!" }).ReadAsync();
        changed.GetProperty("result").GetInt32().ShouldBe(1);

        var configuration = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        configuration.GetProperty("currentTenant").GetProperty("id").GetGuid().ShouldBe(companyId);
        var granted = configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Select(policy => policy.Name).ToList();
        granted.ShouldContain("Sites.AllSites");
        granted.ShouldNotContain(policy => policy.StartsWith("AbpTenantManagement", StringComparison.Ordinal));
        granted.ShouldNotContain(policy => policy.StartsWith("Repairs", StringComparison.Ordinal), "an administrator has no business rights unless given");
        var roles = await client.GetFromJsonAsync<JsonElement>("/api/identity/roles/all");
        roles.GetProperty("items").EnumerateArray().Select(role => role.GetProperty("name").GetString())
            .ShouldBe(StandardRoles.All, ignoreOrder: true);
        (await client.GetFromJsonAsync<JsonElement>("/api/sites/site/mine")).GetProperty("items").GetArrayLength().ShouldBe(0);
        (await client.GetFromJsonAsync<JsonElement>("/api/identity/users")).GetProperty("totalCount").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task A_company_whose_seeding_breaks_off_leaves_nothing_and_can_be_opened_again()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        var before = await CountAsync();

        var broken = await platform.PostAsJsonAsync(Tenants, NewCompany("半途物业", CompanyHostFixture.FailingAddress));

        broken.StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await CountAsync()).ShouldBe(before);
        (await platform.GetFromJsonAsync<JsonElement>($"{Tenants}?filter=半途")).GetProperty("totalCount").GetInt32().ShouldBe(0);
        await platform.PostAsJsonAsync(Tenants, NewCompany("半途物业", NewAddress())).ReadAsync();
    }

    [Fact]
    public async Task Wrong_input_is_refused_field_by_field()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);

        (await platform.PostAsJsonAsync(Tenants, NewCompany("弱口令物业", NewAddress(), "weak")).WrongFieldsAsync()).ShouldBe(["adminPassword"]);
        (await platform.PostAsJsonAsync(Tenants, new { name = " ", adminEmailAddress = "x", adminPassword = "First-1!" }).WrongFieldsAsync())
            .ShouldBe(["name", "adminEmailAddress"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_company_is_renamed_and_a_name_is_used_once()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        var company = await platform.PostAsJsonAsync(Tenants, NewCompany("旧名物业", NewAddress())).ReadAsync();
        var id = company.GetProperty("id").GetGuid();
        var stamp = company.GetProperty("concurrencyStamp").GetString();

        (await platform.PostAsJsonAsync(Tenants, NewCompany("旧名物业", NewAddress())).ErrorCodeAsync())
            .ShouldBe("Volo.Abp.TenantManagement:DuplicateTenantName");
        var renamed = await platform.PutAsJsonAsync($"{Tenants}/{id}", new { name = "新名物业", concurrencyStamp = stamp }).ReadAsync();
        renamed.GetProperty("name").GetString().ShouldBe("新名物业");
        (await platform.PutAsJsonAsync($"{Tenants}/{id}", new { name = "再改", concurrencyStamp = stamp })).StatusCode.ShouldBe(HttpStatusCode.Conflict);
    }

    [Fact]
    public async Task A_company_with_sites_is_not_deleted_and_one_without_loses_its_sessions()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        (await platform.DeleteAsync($"{Tenants}/{TestCompany.Id}").ErrorCodeAsync()).ShouldBe(AdministrationErrorCodes.CompanyHasSites);

        var company = await platform.PostAsJsonAsync(Tenants, NewCompany("短命物业", NewAddress())).ReadAsync();
        var companyId = company.GetProperty("id").GetGuid();
        await host.WithUnitOfWorkAsync(
            services => services.GetRequiredService<CompanyUserSeeder>().CreateAsync(companyId, "shortlived", "短工", [StandardRoles.Administrator], TestUsers.Password),
            companyId);
        var user = await host.CreateClientAsync("shortlived");
        (await user.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
        var program = await user.PostAsJsonAsync(
            ApiClientCalls.Clients, new CreateApiClientDto { Name = "程序", Permissions = ["AbpIdentity.Users"], CoversAllSites = true }).ReadAsync();
        var (clientId, secret) = (program.GetProperty("client").GetProperty("clientId").GetString()!, program.GetProperty("clientSecret").GetString()!);
        var calls = new ApiClientCalls(host);
        var token = (await calls.AskForTokenAsync(clientId, secret).ReadAsync()).GetProperty("access_token").GetString()!;
        (await calls.Program(token).GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await platform.DeleteAsync($"{Tenants}/{companyId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await user.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await LoginAsync(host.CreateClient(), "shortlived", TestUsers.Password)).Result.ShouldBe(2);
        (await calls.Program(token).GetAsync("/api/identity/users")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await calls.AskForTokenAsync(clientId, secret)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData(TestUsers.Admin)]
    [InlineData(TestUsers.Headquarters)]
    public async Task Nobody_within_a_company_sees_companies(string userName)
    {
        var client = await host.CreateClientAsync(userName);

        (await client.GetAsync(Tenants)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.GetAsync($"{Tenants}/{OtherCompany.Id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.PostAsJsonAsync(Tenants, NewCompany("越权物业", NewAddress()))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.DeleteAsync($"{Tenants}/{OtherCompany.Id}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task The_administrator_of_the_installation_may_do_nothing_in_a_business_module()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        var configuration = await platform.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        var groups = configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject()
            .Select(policy => policy.Name.Split('.')[0]).Distinct();

        groups.ShouldBe(["AbpIdentity", "AbpTenantManagement", "Administration"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_administrator_of_the_installation_sees_its_own_log_and_sign_ins_and_no_companys()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        await platform.PostAsJsonAsync(Tenants, NewCompany("留痕物业", NewAddress())).ReadAsync();
        await host.CreateClientAsync(TestUsers.Admin);

        var logs = await platform.GetFromJsonAsync<JsonElement>("/api/administration/audit-log?maxResultCount=200");
        logs.GetProperty("items").EnumerateArray().Select(log => log.GetProperty("userName").GetString()).Distinct()
            .ShouldBe([TestUsers.Platform], "nor does a sign-in of a company's user leave a line here");
        var signIns = await platform.GetFromJsonAsync<JsonElement>("/api/administration/sign-in?maxResultCount=200&actions=LoginSucceeded");
        signIns.GetProperty("items").EnumerateArray().Select(entry => entry.GetProperty("userName").GetString()).Distinct().ShouldBe([TestUsers.Platform]);
        (await platform.GetAsync("/api/administration/audit-log/export")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await platform.GetAsync("/api/administration/sign-in/export")).StatusCode.ShouldBe(HttpStatusCode.OK);

        var configuration = await platform.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        configuration.GetProperty("auth").GetProperty("grantedPolicies").EnumerateObject().Select(policy => policy.Name)
            .ShouldNotContain(name => name.StartsWith("Administration.ApiClients", StringComparison.Ordinal), "programs work for a company");
    }

    [Fact]
    public async Task No_endpoint_breaks_for_somebody_without_a_company()
    {
        var platform = await host.CreateClientAsync(TestUsers.Platform);
        var document = await platform.GetFromJsonAsync<JsonElement>("/openapi/v1.json");
        var broken = new List<string>();
        foreach (var path in document.GetProperty("paths").EnumerateObject())
        {
            if (path.Name == "/api/account/logout" || !path.Value.TryGetProperty("get", out _))
            {
                continue;
            }

            var address = System.Text.RegularExpressions.Regex.Replace(path.Name, @"\{[^}]+\}", Guid.NewGuid().ToString());
            var answer = await platform.GetAsync(address);
            if ((int)answer.StatusCode >= 500)
            {
                broken.Add($"{path.Name} → {(int)answer.StatusCode}");
            }
        }

        broken.ShouldBeEmpty();
        (await platform.GetAsync("/api/sites/site")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await platform.GetAsync("/api/repairs/repair-order")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static object NewCompany(string name, string address, string password = "First-1!") =>
        new { name, adminEmailAddress = address, adminPassword = password };

    private static string NewAddress() => $"a{Guid.NewGuid():N}@company.example";

    private static async Task<(int Result, string? Description)> LoginAsync(HttpClient client, string name, string password)
    {
        var answer = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = name, password }).ReadAsync();
        return (answer.GetProperty("result").GetInt32(), answer.GetProperty("description").GetString());
    }

    private Task<(long Tenants, int Users, int Roles)> CountAsync() => host.WithUnitOfWorkAsync(async services =>
    {
        using (services.GetRequiredService<Volo.Abp.Data.IDataFilter>().Disable<Volo.Abp.MultiTenancy.IMultiTenant>())
        {
            return (
                await services.GetRequiredService<ITenantRepository>().GetCountAsync(),
                (await services.GetRequiredService<IRepository<IdentityUser, Guid>>().GetListAsync()).Count,
                (await services.GetRequiredService<IIdentityRoleRepository>().GetListAsync()).Count);
        }
    });
}
