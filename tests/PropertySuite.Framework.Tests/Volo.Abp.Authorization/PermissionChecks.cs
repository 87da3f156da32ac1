using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using PropertySuite.Authorization;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Security.Claims;

namespace PropertySuite.Framework.Tests.Authorization;

public sealed class PermissionChecks : IAsyncLifetime
{
    private const string UserId = "5f1c0a43-9f5f-4b7a-8a40-cd6c2b2f8a11";
    private RunningApplication _application = default!;
    private RecordingPermissionStore _store = default!;

    public async Task InitializeAsync()
    {
        _application = await RunningApplication.StartAsync<AuthorizationTestModule>();
        _store = (RecordingPermissionStore)_application.Get<IPermissionStore>();
    }

    public async Task DisposeAsync() => await _application.DisposeAsync();

    [Theory]
    [InlineData("U", UserId)]
    [InlineData("R", "gardener")]
    [InlineData("C", "kiosk")]
    public async Task A_permission_may_come_from_the_user_a_role_or_the_client(string provider, string key)
    {
        (await Checker.IsGrantedAsync(Gardener(), "Garden.Trees")).ShouldBeFalse();

        _store.Grant("Garden.Trees", provider, key);

        (await Checker.IsGrantedAsync(Gardener(), "Garden.Trees")).ShouldBeTrue();
        (await Checker.IsGrantedAsync(Gardener(), ["Garden.Trees"])).AllGranted.ShouldBeTrue();
    }

    [Fact]
    public async Task A_prohibition_beats_every_grant()
    {
        _store.Grant("Garden.Trees", "U", UserId);
        var offDuty = Gardener(new Claim(ShiftPermissionValueProvider.OffDutyClaim, "1"));

        (await Checker.IsGrantedAsync(offDuty, "Garden.Trees")).ShouldBeFalse();
        (await Checker.IsGrantedAsync(offDuty, ["Garden.Trees"])).Result["Garden.Trees"].ShouldBe(PermissionGrantResult.Prohibited);
    }

    [Theory]
    [InlineData("No.Such.Permission")]
    [InlineData("Garden.Closed")]
    [InlineData("Garden.Tenant")]
    public async Task An_unknown_a_disabled_and_a_wrong_sides_permission_is_not_granted_and_no_error(string name)
    {
        _store.Grant(name, "U", UserId);

        (await Checker.IsGrantedAsync(Gardener(), name)).ShouldBeFalse();
        (await Checker.IsGrantedAsync(Gardener(), [name])).AllGranted.ShouldBeFalse();
    }

    [Fact]
    public async Task The_side_of_a_check_is_that_of_the_principals_tenant()
    {
        _store.Grant("Garden.Tenant", "U", UserId);
        _store.Grant("Garden.Host", "U", UserId);
        var ofTenant = Gardener(new Claim(AbpClaimTypes.TenantId, Guid.NewGuid().ToString()));

        (await Checker.IsGrantedAsync(ofTenant, "Garden.Tenant")).ShouldBeTrue();
        (await Checker.IsGrantedAsync(ofTenant, "Garden.Host")).ShouldBeFalse();
        (await Checker.IsGrantedAsync(Gardener(), "Garden.Host")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_child_is_granted_without_its_parent()
    {
        _store.Grant("Garden.Trees.Cut", "R", "gardener");

        (await Checker.IsGrantedAsync(Gardener(), "Garden.Trees.Cut")).ShouldBeTrue();
        (await Checker.IsGrantedAsync(Gardener(), "Garden.Trees")).ShouldBeFalse();
    }

    [Fact]
    public async Task A_permission_may_be_reserved_to_some_providers()
    {
        _store.Grant("Garden.UsersOnly", "R", "gardener");
        (await Checker.IsGrantedAsync(Gardener(), "Garden.UsersOnly")).ShouldBeFalse();

        _store.Grant("Garden.UsersOnly", "U", UserId);
        (await Checker.IsGrantedAsync(Gardener(), "Garden.UsersOnly")).ShouldBeTrue();
    }

    [Fact]
    public async Task Several_permissions_are_answered_one_by_one()
    {
        _store.Grant("Garden.Trees", "R", "gardener");
        _store.Grant("Garden.Trees.Cut", "R", "chief");

        var result = await Checker.IsGrantedAsync(Gardener(), ["Garden.Trees", "Garden.Trees.Cut", "Garden.Trees.Plant", "Unknown"]);

        result.Result.ShouldBe(new Dictionary<string, PermissionGrantResult>
        {
            ["Garden.Trees"] = PermissionGrantResult.Granted,
            ["Garden.Trees.Cut"] = PermissionGrantResult.Granted,
            ["Garden.Trees.Plant"] = PermissionGrantResult.Undefined,
            ["Unknown"] = PermissionGrantResult.Prohibited
        }, ignoreOrder: true);
    }

    [Fact]
    public async Task The_store_hears_of_the_user_and_all_roles_before_it_is_asked_about_any()
    {
        await Checker.IsGrantedAsync(Gardener(), ["Garden.Trees", "Garden.Trees.Cut"]);

        _store.Prefetched.ShouldHaveSingleItem().ShouldBe(
            [new PermissionHolder("R", "gardener"), new PermissionHolder("R", "chief"), new PermissionHolder("U", UserId), new PermissionHolder("C", "kiosk")],
            ignoreOrder: true);
        _store.Asked.Count.ShouldBe(4);
    }

    [Fact]
    public async Task Nobody_has_no_permission()
    {
        _store.Grant("Garden.Trees", "U", UserId);

        (await Checker.IsGrantedAsync(new ClaimsPrincipal(new ClaimsIdentity()), "Garden.Trees")).ShouldBeFalse();
        (await Checker.IsGrantedAsync("Garden.Trees")).ShouldBeFalse();
    }

    [Fact]
    public async Task Each_permission_is_a_policy()
    {
        _store.Grant("Garden.Trees", "R", "gardener");
        using (SignIn(Gardener()))
        {
            var service = _application.Get<IAuthorizationService>();

            (await service.IsGrantedAsync("Garden.Trees")).ShouldBeTrue();
            (await service.IsGrantedAsync("Garden.Trees.Cut")).ShouldBeFalse();
            (await service.IsGrantedAnyAsync("Garden.Trees.Cut", "Garden.Trees")).ShouldBeTrue();
            await service.CheckAsync("Garden.Trees");
            (await Should.ThrowAsync<AbpAuthorizationException>(() => service.CheckAsync("Garden.Trees.Cut")))
                .Data["PolicyName"].ShouldBe("Garden.Trees.Cut");
        }
    }

    [Fact]
    public async Task The_groups_are_defined_with_their_trees_of_permissions()
    {
        var manager = _application.Get<IPermissionDefinitionManager>();

        var cut = await manager.GetAsync("Garden.Trees.Cut");

        cut.Parent.ShouldNotBeNull().Name.ShouldBe("Garden.Trees");
        (await manager.GetGroupsAsync()).Single(group => group.Name == "Garden").Permissions.Count.ShouldBe(5);
        (await manager.GetPermissionsAsync()).Count.ShouldBe(7);
        (await manager.GetOrNullAsync("Unknown")).ShouldBeNull();
        await Should.ThrowAsync<AbpException>(() => manager.GetAsync("Unknown"));
    }

    [Fact]
    public async Task A_method_with_a_permission_runs_only_for_those_who_have_it()
    {
        var garden = _application.Get<IGardenService>();
        using (SignIn(Gardener()))
        {
            (await garden.LookAsync()).ShouldBe("seen");
            await Should.ThrowAsync<AbpAuthorizationException>(() => garden.CutAsync());

            _store.Grant("Garden.Trees.Cut", "R", "chief");
            (await garden.CutAsync()).ShouldBe("cut");
        }
    }

    [Fact]
    public async Task A_class_that_wants_a_signed_in_user_lets_an_anonymous_one_only_where_it_says_so()
    {
        var garden = _application.Get<IGardenService>();

        await Should.ThrowAsync<AbpAuthorizationException>(() => garden.LookAsync());
        (await garden.EnterAsync()).ShouldBe("entered");
    }

    [Fact]
    public async Task Tests_may_let_everybody_do_everything()
    {
        await using var application = await RunningApplication.StartAsync<AlwaysAllowTestModule>();

        (await application.Get<IGardenService>().CutAsync()).ShouldBe("cut");
        (await application.Get<IPermissionChecker>().IsGrantedAsync("Unknown")).ShouldBeTrue();
        await application.Get<IAuthorizationService>().CheckAsync("Unknown");
        await application.Get<IAbpAuthorizationService>().CheckAsync("Unknown");
    }

    private IPermissionChecker Checker => _application.Get<IPermissionChecker>();

    private IDisposable SignIn(ClaimsPrincipal principal) => _application.Get<ICurrentPrincipalAccessor>().Change(principal);

    private static ClaimsPrincipal Gardener(params Claim[] more) => new(new ClaimsIdentity(
        [
            new Claim(AbpClaimTypes.UserId, UserId),
            new Claim(AbpClaimTypes.Role, "gardener"),
            new Claim(AbpClaimTypes.Role, "chief"),
            new Claim(AbpClaimTypes.ClientId, "kiosk"),
            .. more
        ],
        "test"));
}
