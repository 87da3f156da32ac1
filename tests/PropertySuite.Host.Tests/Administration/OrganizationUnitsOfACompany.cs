using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Administration.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Host;

/// <summary>Departments and teams as the page for them uses them.</summary>
public class OrganizationUnitsOfACompany(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Units = "/api/administration/organization-unit";

    [Fact]
    public async Task A_tree_is_built_renamed_moved_and_taken_down()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var service = await AddAsync(admin, "客户服务部");
        var desk = await AddAsync(admin, "前台", service);
        var office = await AddAsync(admin, "综合办");

        var renamed = await admin.PutAsJsonAsync(
            $"{Units}/{desk}", new { displayName = " 接待台 ", concurrencyStamp = await StampAsync(admin, desk) }).ReadAsync();
        renamed.GetProperty("displayName").GetString().ShouldBe("接待台");
        (await admin.PutAsJsonAsync($"{Units}/{desk}", new { displayName = "又改", concurrencyStamp = "old" })).StatusCode.ShouldBe(HttpStatusCode.Conflict);

        var moved = await admin.PostAsJsonAsync($"{Units}/{service}/move", new { parentId = office, concurrencyStamp = await StampAsync(admin, service) }).ReadAsync();
        moved.GetProperty("parentId").GetGuid().ShouldBe(office);
        var tree = await TreeAsync(admin);
        tree[desk].GetProperty("code").GetString()!.ShouldStartWith(tree[office].GetProperty("code").GetString()!);
        (await admin.PostAsJsonAsync($"{Units}/{office}/move", new { parentId = desk, concurrencyStamp = await StampAsync(admin, office) }).ErrorCodeAsync())
            .ShouldBe("PropertySuite.Identity:UnitBelowItself");

        (await admin.DeleteAsync($"{Units}/{office}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await TreeAsync(admin)).Keys.ShouldNotContain(desk);
        (await admin.GetAsync($"{Units}/{desk}/members")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task People_come_and_go_and_a_unit_with_people_stays()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var top = await AddAsync(admin, "工程部");
        var team = await AddAsync(admin, "维修班", top);
        var technician = await UserIdAsync(TestUsers.Technician);
        var second = await UserIdAsync(TestUsers.SecondTechnician);

        (await admin.PostAsJsonAsync($"{Units}/{team}/members", new { userIds = new[] { technician, second } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await admin.PostAsJsonAsync($"{Units}/{team}/members", new { userIds = new[] { technician } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        var page = await admin.GetFromJsonAsync<JsonElement>($"{Units}/{team}/members?filter=technician2&maxResultCount=1&sorting=userName desc");
        page.GetProperty("totalCount").GetInt32().ShouldBe(1);
        page.GetProperty("items")[0].GetProperty("userName").GetString().ShouldBe(TestUsers.SecondTechnician);
        (await TreeAsync(admin))[team].GetProperty("memberCount").GetInt32().ShouldBe(2);
        (await admin.DeleteAsync($"{Units}/{top}").ErrorCodeAsync()).ShouldBe(AdministrationErrorCodes.OrganizationUnitHasMembers);

        foreach (var userId in new[] { technician, second })
        {
            (await admin.DeleteAsync($"{Units}/{team}/members?userId={userId}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }

        (await admin.DeleteAsync($"{Units}/{top}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);
    }

    [Fact]
    public async Task The_people_of_a_unit_are_exported_and_those_of_another_company_are_not()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var unit = await AddAsync(admin, "名单组");
        var user = (await admin.GetFromJsonAsync<JsonElement>($"/api/administration/user?filter={TestUsers.Technician}")).GetProperty("items")[0];
        var address = $"{Units}/{unit}";
        (await admin.PostAsJsonAsync($"{address}/members", new { userIds = new[] { user.GetProperty("id").GetGuid() } })).EnsureSuccessStatusCode();

        var file = await admin.GetAsync($"{address}/members-export?format=Csv");

        (await file.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(2);
        var manager = await host.CreateClientAsync(TestUsers.OtherCompanyManager);
        (await manager.GetAsync($"{address}/members-export")).StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Roles_of_a_unit_count_for_its_people_but_the_role_admin_is_never_one()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var unit = await AddAsync(admin, "客服组");
        var roles = (await admin.GetFromJsonAsync<JsonElement>("/api/identity/roles/all")).GetProperty("items").EnumerateArray()
            .ToDictionary(role => role.GetProperty("name").GetString()!, role => role.GetProperty("id").GetGuid());
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<CompanyUserSeeder>()
            .CreateAsync(TestCompany.Id, "unitmember", "组员", [StandardRoles.Technician], TestUsers.Password, TestCompany.NorthSiteId));
        await admin.PostAsJsonAsync($"{Units}/{unit}/members", new { userIds = new[] { await UserIdAsync("unitmember") } });

        (await admin.PostAsJsonAsync($"{Units}/{unit}/roles", new { roleIds = new[] { roles["admin"] } }).ErrorCodeAsync())
            .ShouldBe(AdministrationErrorCodes.OrganizationUnitAdminRole);
        await admin.PostAsJsonAsync($"{Units}/{unit}/roles", new { roleIds = new[] { roles[StandardRoles.CustomerServiceManager] } });
        (await admin.GetFromJsonAsync<JsonElement>($"{Units}/{unit}/roles")).GetProperty("items")[0].GetProperty("name").GetString()
            .ShouldBe(StandardRoles.CustomerServiceManager);
        (await CanSeeAllOrdersAsync("unitmember")).ShouldBeTrue();

        await admin.DeleteAsync($"{Units}/{unit}/roles?roleId={roles[StandardRoles.CustomerServiceManager]}");
        (await CanSeeAllOrdersAsync("unitmember")).ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_may_not_give_roles_gives_none_through_a_unit()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var plain = await AddAsync(admin, "无角色组");
        var powerful = await AddAsync(admin, "有角色组");
        var role = (await admin.GetFromJsonAsync<JsonElement>("/api/identity/roles/all")).GetProperty("items").EnumerateArray()
            .Single(role => role.GetProperty("name").GetString() == StandardRoles.HeadquartersCustomerService).GetProperty("id").GetGuid();
        await admin.PostAsJsonAsync($"{Units}/{powerful}/roles", new { roleIds = new[] { role } });
        var managerId = await UserIdAsync(TestUsers.Manager);
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IPermissionDataSeeder>().SeedAsync(
            "U",
            managerId.ToString(),
            [AdministrationPermissions.OrganizationUnits.Default, AdministrationPermissions.OrganizationUnits.Manage],
            TestCompany.Id));
        var manager = await host.CreateClientAsync(TestUsers.Manager);

        (await manager.PostAsJsonAsync($"{Units}/{plain}/members", new { userIds = new[] { managerId } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await manager.PostAsJsonAsync($"{Units}/{powerful}/members", new { userIds = new[] { managerId } })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await manager.PostAsJsonAsync($"{Units}/{plain}/roles", new { roleIds = new[] { role } })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IPermissionDataSeeder>().SeedAsync(
            "U", managerId.ToString(), [IdentityPermissions.Users.ManageRoles], TestCompany.Id));
        (await manager.PostAsJsonAsync($"{Units}/{powerful}/members", new { userIds = new[] { managerId } }).ErrorCodeAsync())
            .ShouldBe("PropertySuite.Identity:NotYoursToGive", "headquarters sees all sites, the manager does not");
        (await manager.PostAsJsonAsync($"{Units}/{plain}/roles", new { roleIds = new[] { role } }).ErrorCodeAsync())
            .ShouldBe("PropertySuite.Identity:NotYoursToGive");
    }

    [Fact]
    public async Task What_belongs_to_another_company_does_not_exist_and_without_permission_nothing_is_seen()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var unit = await AddAsync(admin, "本公司部门");
        var stranger = await host.WithUnitOfWorkAsync(
            async services => (await services.GetRequiredService<IIdentityUserRepository>().FindByNormalizedUserNameAsync("OTHERMANAGER"))!.Id, OtherCompany.Id);
        var foreign = await host.WithUnitOfWorkAsync(
            async services =>
            {
                var other = new OrganizationUnit(Guid.CreateVersion7(), "别家部门", null, OtherCompany.Id);
                await services.GetRequiredService<OrganizationUnitManager>().CreateAsync(other);
                return other.Id;
            },
            OtherCompany.Id);

        (await admin.PostAsJsonAsync($"{Units}/{unit}/members", new { userIds = new[] { stranger } })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.GetAsync($"{Units}/{foreign}/members")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.PostAsJsonAsync($"{Units}/{unit}/move", new { parentId = foreign, concurrencyStamp = await StampAsync(admin, unit) })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.PostAsJsonAsync(Units, new { displayName = "下级", parentId = foreign })).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await TreeAsync(admin)).Keys.ShouldNotContain(foreign);

        var technician = await host.CreateClientAsync(TestUsers.Technician);
        (await technician.GetAsync($"{Units}/all")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await technician.PostAsJsonAsync(Units, new { displayName = "越权" })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Wrong_input_is_refused_field_by_field()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var unit = await AddAsync(admin, "校验部门");

        (await admin.PostAsJsonAsync(Units, new { displayName = " " }).WrongFieldsAsync()).ShouldBe(["displayName"]);
        (await admin.PostAsJsonAsync($"{Units}/{unit}/members", new { userIds = Array.Empty<Guid>() }).WrongFieldsAsync()).ShouldBe(["userIds"]);
        (await admin.DeleteAsync($"{Units}/{unit}/members").WrongFieldsAsync()).ShouldBe(["userId"]);
        (await admin.GetAsync($"{Units}/{unit}/members?sorting=passwordHash")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<Guid> AddAsync(HttpClient client, string displayName, Guid? parentId = null) =>
        (await client.PostAsJsonAsync(Units, new { displayName, parentId }).ReadAsync()).GetProperty("id").GetGuid();

    private static async Task<Dictionary<Guid, JsonElement>> TreeAsync(HttpClient client) =>
        (await client.GetFromJsonAsync<JsonElement>($"{Units}/all")).GetProperty("items").EnumerateArray()
            .ToDictionary(unit => unit.GetProperty("id").GetGuid());

    private static async Task<string?> StampAsync(HttpClient client, Guid unitId) =>
        (await TreeAsync(client))[unitId].GetProperty("concurrencyStamp").GetString();

    private async Task<bool> CanSeeAllOrdersAsync(string userName)
    {
        var client = await host.CreateClientAsync(userName);
        var configuration = await client.GetFromJsonAsync<JsonElement>("/api/abp/application-configuration?includeLocalizationResources=false");
        return configuration.GetProperty("auth").GetProperty("grantedPolicies").TryGetProperty("Repairs.Orders.ViewAll", out _);
    }

    private Task<Guid> UserIdAsync(string userName) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IIdentityUserRepository>().FindByNormalizedUserNameAsync(userName.ToUpperInvariant()))!.Id);
}
