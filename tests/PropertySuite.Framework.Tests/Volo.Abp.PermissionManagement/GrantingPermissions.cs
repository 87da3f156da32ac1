using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Framework.Tests.Identity;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Framework.Tests.PermissionManagement;

public sealed class GrantingPermissions(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    private const string Permission = IdentityPermissions.Users.Default;

    [Fact]
    public async Task A_permission_of_a_role_counts_for_those_who_have_the_role()
    {
        var role = IdentityTestApplication.NewName("role");
        await SetAsync(manager => manager.SetForRoleAsync(role, Permission, true));

        (await IsGrantedAsync(Permission, Guid.NewGuid(), role)).ShouldBeTrue();
        (await IsGrantedAsync(Permission, Guid.NewGuid(), "another")).ShouldBeFalse();
        (await IsGrantedAsync(IdentityPermissions.Users.Create, Guid.NewGuid(), role)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_permission_of_a_user_counts_for_that_user_alone()
    {
        var user = Guid.NewGuid();
        await SetAsync(manager => manager.SetForUserAsync(user, Permission, true));

        (await IsGrantedAsync(Permission, user)).ShouldBeTrue();
        (await IsGrantedAsync(Permission, Guid.NewGuid())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_change_counts_at_once()
    {
        var role = IdentityTestApplication.NewName("role");
        (await IsGrantedAsync(Permission, Guid.NewGuid(), role)).ShouldBeFalse();

        await SetAsync(manager => manager.SetForRoleAsync(role, Permission, true));
        (await IsGrantedAsync(Permission, Guid.NewGuid(), role)).ShouldBeTrue();

        await SetAsync(manager => manager.SetForRoleAsync(role, Permission, false));
        (await IsGrantedAsync(Permission, Guid.NewGuid(), role)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grant_that_is_rolled_back_never_counts()
    {
        var role = IdentityTestApplication.NewName("role");
        await Should.ThrowAsync<InvalidOperationException>(() => application.DoAsync(async services =>
        {
            await services.GetRequiredService<IPermissionManager>().SetForRoleAsync(role, Permission, true);
            throw new InvalidOperationException();
        }));

        (await IsGrantedAsync(Permission, Guid.NewGuid(), role)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_grant_of_one_company_means_nothing_in_another()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        var role = IdentityTestApplication.NewName("role");
        await SetAsync(manager => manager.SetForRoleAsync(role, Permission, true), company);

        (await IsGrantedAsync(Permission, Guid.NewGuid(), role, company)).ShouldBeTrue();
        (await IsGrantedAsync(Permission, Guid.NewGuid(), role)).ShouldBeFalse();
    }

    [Fact]
    public async Task A_renamed_role_keeps_its_permissions_and_a_deleted_one_leaves_none()
    {
        var name = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(name);
        await SetAsync(manager => manager.SetForRoleAsync(name, Permission, true));

        await application.DoAsync(async services =>
        {
            var roles = services.GetRequiredService<IdentityRoleManager>();
            var role = (await roles.FindByNameAsync(name))!;
            (await roles.SetRoleNameAsync(role, name + "2")).CheckErrors();
            (await roles.UpdateAsync(role)).CheckErrors();
        });
        (await IsGrantedAsync(Permission, Guid.NewGuid(), name)).ShouldBeFalse();
        (await IsGrantedAsync(Permission, Guid.NewGuid(), name + "2")).ShouldBeTrue();

        await application.DoAsync(async services =>
        {
            var roles = services.GetRequiredService<IdentityRoleManager>();
            (await roles.DeleteAsync((await roles.FindByNameAsync(name + "2"))!)).CheckErrors();
        });
        (await IsGrantedAsync(Permission, Guid.NewGuid(), name + "2")).ShouldBeFalse();
    }

    [Fact]
    public async Task Seeding_a_company_creates_an_administrator_who_may_do_everything_of_that_side()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));
        for (var run = 0; run < 2; run++)
        {
            await application.DoAsync(services => services.GetRequiredService<IDataSeeder>().SeedAsync(
                new DataSeedContext(company)
                    .WithProperty(IdentityDataSeedContributor.AdminEmailPropertyName, "boss@company.example")
                    .WithProperty(IdentityDataSeedContributor.AdminPasswordPropertyName, IdentityTestApplication.Password)));
        }

        await application.DoAsync(
            async services =>
            {
                var users = services.GetRequiredService<IdentityUserManager>();
                var admin = (await users.FindByNameAsync("admin"))!;
                admin.Email.ShouldBe("boss@company.example");
                (await users.GetRolesAsync(admin)).ShouldBe(["admin"]);

                var grants = await services.GetRequiredService<IPermissionGrantRepository>().GetListAsync("R", "admin");
                var permissions = await services.GetRequiredService<IPermissionDefinitionManager>().GetPermissionsAsync();
                grants.Select(grant => grant.Name).ShouldBe(
                    permissions.Where(p => p.MultiTenancySide.HasFlag(MultiTenancySides.Tenant)).Select(p => p.Name), ignoreOrder: true);
            },
            company);
    }

    [Fact]
    public async Task Seeding_without_a_password_creates_nobody()
    {
        var company = await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));

        await application.DoAsync(services => services.GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext(company)));

        await application.DoAsync(
            async services => (await services.GetRequiredService<IIdentityUserRepository>().GetCountAsync()).ShouldBe(0), company);
    }

    [Fact]
    public async Task Administrators_see_and_change_grants_over_http()
    {
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        var browser = await SignInAsync(IdentityPermissions.Roles.ManagePermissions, Permission);
        var address = $"api/permission-management/permissions?providerName=R&providerKey={role}";

        var response = await browser.PutAsync(address, new { permissions = new[] { new { name = Permission, isGranted = true } } });
        response.StatusCode.ShouldBe(HttpStatusCode.NoContent, await response.Content.ReadAsStringAsync());

        var list = await browser.GetJsonAsync(address);
        list["entityDisplayName"]!.GetValue<string>().ShouldBe(role);
        var group = list["groups"]!.AsArray().Single(item => item!["name"]!.GetValue<string>() == IdentityPermissions.GroupName)!;
        group["displayName"]!.GetValue<string>().ShouldBe("身份管理");
        group["displayNameResource"]!.GetValue<string>().ShouldBe("AbpIdentity");
        var permissions = group["permissions"]!.AsArray();
        var granted = permissions.Single(item => item!["isGranted"]!.GetValue<bool>())!;
        granted["name"]!.GetValue<string>().ShouldBe(Permission);
        granted["grantedProviders"]!.AsArray().Single()!["providerKey"]!.GetValue<string>().ShouldBe(role);
        permissions.Single(item => item!["name"]!.GetValue<string>() == IdentityPermissions.Users.Create)!["parentName"]!
            .GetValue<string>().ShouldBe(Permission);
    }

    [Fact]
    public async Task What_a_user_has_through_a_role_is_shown_as_the_roles()
    {
        var role = IdentityTestApplication.NewName("role");
        await application.CreateRoleAsync(role);
        var user = await application.CreateUserAsync(IdentityTestApplication.NewName("user"), null, role);
        await SetAsync(manager => manager.SetForRoleAsync(role, Permission, true));

        var held = await application.DoAsync(
            services => services.GetRequiredService<IPermissionManager>().GetAsync(Permission, "U", user.ToString()));

        held.IsGranted.ShouldBeTrue();
        held.Providers.Select(provider => (provider.Name, provider.Key)).ShouldBe([("R", role)]);
    }

    [Fact]
    public async Task Who_may_not_manage_roles_cannot_grant_to_them()
    {
        var browser = await SignInAsync(IdentityPermissions.Users.ManagePermissions);
        var body = new { permissions = new[] { new { name = Permission, isGranted = true } } };

        (await browser.PutAsync("api/permission-management/permissions?providerName=R&providerKey=x", body)).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);
        (await browser.PutAsync("api/permission-management/permissions?providerName=X&providerKey=x", body)).StatusCode
            .ShouldBe(HttpStatusCode.Forbidden);
        (await browser.PutAsync("api/permission-management/permissions?providerName=R", body)).StatusCode
            .ShouldBe(HttpStatusCode.BadRequest);
    }

    private Task SetAsync(Func<IPermissionManager, Task> change, Guid? tenantId = null) =>
        application.DoAsync(services => change(services.GetRequiredService<IPermissionManager>()), tenantId);

    private async Task<bool> IsGrantedAsync(string permission, Guid userId, string? role = null, Guid? tenantId = null)
    {
        List<Claim> claims = [new(AbpClaimTypes.UserId, userId.ToString())];
        if (role != null)
        {
            claims.Add(new Claim(AbpClaimTypes.Role, role));
        }

        if (tenantId != null)
        {
            claims.Add(new Claim(AbpClaimTypes.TenantId, tenantId.Value.ToString()));
        }

        await using var scope = application.CreateScope();
        using var tenant = scope.ServiceProvider.GetRequiredService<ICurrentTenant>().Change(tenantId);
        return await scope.ServiceProvider.GetRequiredService<IPermissionChecker>()
            .IsGrantedAsync(new ClaimsPrincipal(new ClaimsIdentity(claims, "test")), permission);
    }

    private async Task<TestBrowser> SignInAsync(params string[] permissions)
    {
        var name = IdentityTestApplication.NewName("caller");
        var id = await application.CreateUserAsync(name);
        foreach (var permission in permissions)
        {
            await SetAsync(manager => manager.SetForUserAsync(id, permission, true));
        }

        var browser = application.OpenBrowser();
        (await browser.SignInAsync(name)).Result.ShouldBe(LoginAnswer.Success);
        return browser;
    }
}
