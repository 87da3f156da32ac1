using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Repairs.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Host.Administration;

/// <summary>Administrators hand out the rights of the business without having them: to others, never to themselves (ADR 16).</summary>
public class RightsOfAdministrators(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string NotYoursToGive = "PropertySuite.Identity:NotYoursToGive";
    private const string UserHasMoreRights = "PropertySuite.Identity:UserHasMoreRights";

    [Fact]
    public async Task An_administrator_does_no_business()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await admin.GetAsync("/api/repairs/repair-order")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.GetAsync("/api/owner-records/party")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await admin.GetAsync("/api/follow-ups/callback-task")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_administrator_gives_business_rights_to_a_role_and_to_a_user_and_takes_them()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var guard = await IdOfAsync(TestUsers.Technician);

        foreach (var isGranted in new[] { true, false })
        {
            (await GrantAsync(admin, "R", StandardRoles.Guard, RepairsPermissions.Orders.Export, isGranted)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
            (await GrantAsync(admin, "U", guard.ToString(), RepairsPermissions.Orders.Export, isGranted)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        }
    }

    /// <summary>Each request alone would be right: the role has no rights yet, and the administrator has not the role yet.</summary>
    [Fact]
    public async Task Two_requests_at_once_give_an_administrator_no_more_than_one_after_the_other()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var self = await IdOfAsync(TestUsers.Admin);
        for (var round = 0; round < 4; round++)
        {
            var role = $"at-once-{round}";
            (await admin.PostAsJsonAsync("/api/identity/roles", new { name = role, isDefault = false, isPublic = true })).EnsureSuccessStatusCode();

            var taking = admin.PutAsJsonAsync($"/api/identity/users/{self}/roles", new { roleNames = new[] { StandardRoles.Administrator, role } });
            var giving = GrantAsync(admin, "R", role, RepairsPermissions.Orders.Default);
            var answers = await Task.WhenAll(taking, giving);

            answers.Count(answer => answer.StatusCode == HttpStatusCode.Forbidden).ShouldBe(1, $"round {round}");
            (await admin.PutAsJsonAsync($"/api/identity/users/{self}/roles", new { roleNames = new[] { StandardRoles.Administrator } })).EnsureSuccessStatusCode();
        }
    }

    [Fact]
    public async Task An_administrator_gives_themselves_no_business_rights_by_whatever_way()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var self = await IdOfAsync(TestUsers.Admin);
        var desk = await RoleIdAsync(StandardRoles.FrontDesk);
        const string units = "/api/administration/organization-unit";
        var empty = (await admin.PostAsJsonAsync(units, new { displayName = "Empty" }).ReadAsync()).GetProperty("id").GetGuid();
        var full = (await admin.PostAsJsonAsync(units, new { displayName = "Full" }).ReadAsync()).GetProperty("id").GetGuid();
        (await admin.PostAsJsonAsync($"{units}/{empty}/members", new { userIds = new[] { self } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await admin.PostAsJsonAsync($"{units}/{full}/roles", new { roleIds = new[] { desk } })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await GrantAsync(admin, "U", self.ToString(), RepairsPermissions.Orders.Default).ErrorCodeAsync()).ShouldBe(NotYoursToGive);
        (await GrantAsync(admin, "R", StandardRoles.Administrator, RepairsPermissions.Orders.Default).ErrorCodeAsync()).ShouldBe(NotYoursToGive);
        (await admin.PutAsJsonAsync($"/api/identity/users/{self}/roles", new { roleNames = new[] { StandardRoles.Administrator, StandardRoles.FrontDesk } }).ErrorCodeAsync())
            .ShouldBe(NotYoursToGive);
        (await admin.PostAsJsonAsync($"{units}/{empty}/roles", new { roleIds = new[] { desk } }).ErrorCodeAsync()).ShouldBe(NotYoursToGive);
        (await admin.PostAsJsonAsync($"{units}/{full}/members", new { userIds = new[] { self } }).ErrorCodeAsync()).ShouldBe(NotYoursToGive);
    }

    [Fact]
    public async Task An_administrator_looks_after_the_accounts_of_those_who_do_business()
    {
        var admin = await host.CreateClientAsync(TestUsers.Admin);
        var manager = await IdOfAsync(TestUsers.SouthManager);

        (await admin.PostAsJsonAsync($"/api/administration/user/{manager}/reset-password", new { newPassword = "Kx7#mPq2w9-Tz" })).StatusCode
            .ShouldBe(HttpStatusCode.NoContent);
    }

    /// <summary>Roles are the company's; whoever sees a part of it has no say in what others may do in the rest.</summary>
    [Fact]
    public async Task Somebody_who_manages_permissions_in_some_sites_gives_only_what_is_theirs()
    {
        await GiveAsync(TestUsers.SiteAdmin, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.ManagePermissions);
        var siteAdmin = await host.CreateClientAsync(TestUsers.SiteAdmin);

        (await GrantAsync(siteAdmin, "R", StandardRoles.Quality, RepairsPermissions.Orders.Export).ErrorCodeAsync()).ShouldBe(NotYoursToGive);
    }

    [Fact]
    public async Task Somebody_who_changes_users_but_no_permissions_takes_no_account_over_that_may_do_more()
    {
        await GiveAsync(TestUsers.Headquarters, IdentityPermissions.Users.Default, IdentityPermissions.Users.Update);
        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);

        (await headquarters.PostAsJsonAsync(
            $"/api/administration/user/{await IdOfAsync(TestUsers.Manager)}/reset-password", new { newPassword = "Kx7#mPq2w9-Tz" }).ErrorCodeAsync())
            .ShouldBe(UserHasMoreRights);
    }

    [Fact]
    public async Task Rights_of_administration_are_given_by_those_who_have_them_only()
    {
        await GiveAsync(TestUsers.SecondTechnician, IdentityPermissions.Roles.Default, IdentityPermissions.Roles.ManagePermissions, "Sites.AllSites");
        var clerk = await host.CreateClientAsync(TestUsers.SecondTechnician);

        (await GrantAsync(clerk, "R", StandardRoles.Quality, RepairsPermissions.Orders.Export)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await GrantAsync(clerk, "R", StandardRoles.Quality, IdentityPermissions.Users.Delete).ErrorCodeAsync()).ShouldBe(NotYoursToGive);
    }

    [Fact]
    public async Task Business_rights_that_the_administrators_role_was_given_can_be_taken_again_and_no_other()
    {
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IPermissionManager>()
            .SetAsync(RepairsPermissions.Orders.ViewAll, "R", StandardRoles.Administrator, isGranted: true));
        var admin = await host.CreateClientAsync(TestUsers.Admin);

        (await GrantAsync(admin, "R", StandardRoles.Administrator, RepairsPermissions.Orders.ViewAll, isGranted: false)).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await GrantAsync(admin, "R", StandardRoles.Administrator, IdentityPermissions.Users.Default, isGranted: false).ErrorCodeAsync())
            .ShouldBe("PropertySuite.Identity:AdminRolePermissions");
    }

    private static Task<HttpResponseMessage> GrantAsync(HttpClient client, string provider, string key, string permission, bool isGranted = true) => client.PutAsJsonAsync(
        $"/api/permission-management/permissions?providerName={provider}&providerKey={key}", new { permissions = new[] { new { name = permission, isGranted } } });

    private Task<Guid> IdOfAsync(string userName) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IIdentityUserRepository>().FindByNormalizedUserNameAsync(userName.ToUpperInvariant()))!.Id);

    private Task<Guid> RoleIdAsync(string role) => host.WithUnitOfWorkAsync(async services =>
        (await services.GetRequiredService<IdentityRoleManager>().FindByNameAsync(role))!.Id);

    private async Task GiveAsync(string userName, params string[] permissions)
    {
        var id = await IdOfAsync(userName);
        await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IPermissionDataSeeder>().SeedAsync("U", id.ToString(), permissions, TestCompany.Id));
    }
}
