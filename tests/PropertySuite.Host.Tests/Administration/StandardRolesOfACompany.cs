using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Administration;
using PropertySuite.Repairs.Permissions;
using PropertySuite.Sites.Permissions;
using PropertySuite.Testing;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.PermissionManagement;

namespace PropertySuite.Host.Administration;

/// <summary>The roles that a company starts with, and what becomes of them when a newer version starts.</summary>
public partial class StandardRolesOfACompany(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const int MostMenuEntries = 12;

    [Fact]
    public async Task A_company_starts_with_every_standard_role_and_what_the_modules_give_it()
    {
        foreach (var role in StandardRoles.All.Except([StandardRoles.Administrator]))
        {
            (await GrantedAsync(role, OtherCompany.Id)).ShouldBe(Defaults().PermissionsOf(role), ignoreOrder: true, role);
        }

        (await GrantedAsync(StandardRoles.Administrator)).ShouldBe(Defaults().PermissionsOf(StandardRoles.Administrator), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_permission_of_a_company_is_some_roles_at_first()
    {
        var given = StandardRoles.All.SelectMany(Defaults().PermissionsOf).ToHashSet();
        var all = await host.WithUnitOfWorkAsync(services => services.GetRequiredService<IPermissionDefinitionManager>().GetPermissionsAsync());

        all.Where(permission => permission.MultiTenancySide.HasFlag(MultiTenancySides.Tenant))
            .Where(permission => permission.Providers.Count == 0 || permission.Providers.Contains(RolePermissionValueProvider.ProviderName))
            .Where(permission => !given.Contains(permission.Name))
            .Select(permission => permission.Name).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_an_administrator_took_away_is_not_given_back_at_the_next_start()
    {
        await GrantAsync(StandardRoles.Quality, RepairsPermissions.Orders.Create, isGranted: false);

        await StartAgainAsync();

        (await GrantedAsync(StandardRoles.Quality)).ShouldNotContain(RepairsPermissions.Orders.Create);
    }

    [Fact]
    public async Task A_role_that_was_deleted_is_not_made_again()
    {
        await InCompanyAsync<IdentityRoleManager>(async roles =>
            (await roles.DeleteAsync((await roles.FindByNameAsync(StandardRoles.Butler))!)).Succeeded.ShouldBeTrue());

        await StartAgainAsync();

        await InCompanyAsync<IdentityRoleManager>(async roles => (await roles.FindByNameAsync(StandardRoles.Butler)).ShouldBeNull());
    }

    [Fact]
    public async Task A_permission_that_a_newer_version_brings_is_given_once_also_to_a_role_that_was_renamed()
    {
        await InCompanyAsync<IdentityRoleManager>(async roles =>
        {
            var role = (await roles.FindByNameAsync(StandardRoles.Guard))!;
            (await roles.SetRoleNameAsync(role, "gatekeeper")).Succeeded.ShouldBeTrue();
            (await roles.UpdateAsync(role)).Succeeded.ShouldBeTrue();
        });
        await AsIfNewAsync(StandardRoles.Guard, "gatekeeper", RepairsPermissions.Orders.Create);

        await StartAgainAsync();
        (await GrantedAsync("gatekeeper")).ShouldContain(RepairsPermissions.Orders.Create);
        await GrantAsync("gatekeeper", RepairsPermissions.Orders.Create, isGranted: false);
        await StartAgainAsync();
        (await GrantedAsync("gatekeeper")).ShouldNotContain(RepairsPermissions.Orders.Create);
    }

    [Fact]
    public async Task A_role_of_that_name_that_stood_there_before_is_left_as_its_administrators_shaped_it()
    {
        await InCompanyAsync<IRepository<RoleSeed, Guid>>(seeds => seeds.DeleteAsync(seed => seed.RoleName == StandardRoles.Cashier));
        await GrantAsync(StandardRoles.Cashier, SitesPermissions.Buildings.Default, isGranted: false);
        await GrantAsync(StandardRoles.Cashier, RepairsPermissions.Orders.Export, isGranted: true);
        var before = await GrantedAsync(StandardRoles.Cashier);

        await StartAgainAsync();

        (await GrantedAsync(StandardRoles.Cashier)).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public void The_administrators_of_a_company_have_no_business_rights_at_first()
    {
        Defaults().PermissionsOf(StandardRoles.Administrator).Select(permission => permission.Split('.')[0]).Distinct()
            .ShouldBe(["AbpIdentity", "Administration", SitesPermissions.GroupName], ignoreOrder: true);
    }

    /// <summary>Home among them. What is rarely used, or stands in somebody's work anyway, lies one level down (<c>under</c>).</summary>
    [Fact]
    public void No_role_sees_more_than_twelve_entries_in_the_menu()
    {
        var entries = Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, "modules"), "menu.ts", SearchOption.AllDirectories)
            .Where(file => !file.Contains("node_modules", StringComparison.Ordinal))
            .SelectMany(file => MenuEntry().Matches(File.ReadAllText(file)))
            .Where(entry => !entry.Value.Contains("side: 'host'", StringComparison.Ordinal) && !entry.Value.Contains("under: '", StringComparison.Ordinal))
            .Select(entry => entry.Groups["permission"].Value.Split('|'))
            .ToList();

        entries.Count.ShouldBeGreaterThan(10);
        foreach (var role in StandardRoles.All)
        {
            var granted = Defaults().PermissionsOf(role);
            (1 + entries.Count(permissions => permissions.Any(granted.Contains))).ShouldBeLessThanOrEqualTo(MostMenuEntries, role);
        }
    }

    private RoleDefaults Defaults() => host.Services.GetRequiredService<RoleDefaultsCatalog>().GetAll();

    private Task StartAgainAsync() => InCompanyAsync<IDataSeeder>(seeder => seeder.SeedAsync(new DataSeedContext(TestCompany.Id)));

    private Task InCompanyAsync<TService>(Func<TService, Task> work)
        where TService : notnull => host.WithUnitOfWorkAsync(services => work(services.GetRequiredService<TService>()));

    private Task<List<string>> GrantedAsync(string role, Guid? companyId = null) => host.WithUnitOfWorkAsync(
        async services => (await services.GetRequiredService<IPermissionGrantRepository>().GetListAsync(RolePermissionValueProvider.ProviderName, role))
            .ConvertAll(grant => grant.Name),
        companyId);

    private Task GrantAsync(string role, string permission, bool isGranted) =>
        InCompanyAsync<IPermissionManager>(permissions => permissions.SetAsync(permission, RolePermissionValueProvider.ProviderName, role, isGranted));

    /// <summary>Forgets that a permission was given, and takes it away.</summary>
    private async Task AsIfNewAsync(string role, string calledNow, string permission)
    {
        await InCompanyAsync<IRepository<RoleSeed, Guid>>(async seeds =>
        {
            var seed = await seeds.GetAsync(seed => seed.RoleName == role);
            var older = new RoleSeed(Guid.CreateVersion7(), role, seed.RoleId);
            older.Give(seed.Permissions.Except([permission]));
            await seeds.DeleteAsync(seed, autoSave: true);
            await seeds.InsertAsync(older);
        });
        await GrantAsync(calledNow, permission, isGranted: false);
    }

    [GeneratedRegex(@"\{[^{}]*?permission: '(?<permission>[^']+)'[^{}]*\}", RegexOptions.Singleline)]
    private static partial Regex MenuEntry();
}
