using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Identity;

namespace PropertySuite.Framework.Tests.Identity;

public sealed class OrganizationUnits(IdentityTestApplication application) : IClassFixture<IdentityTestApplication>
{
    [Fact]
    public void Codes_are_made_and_taken_apart()
    {
        OrganizationUnit.CreateCode(1, 42).ShouldBe("00001.00042");
        OrganizationUnit.CreateCode().ShouldBeNull();
        OrganizationUnit.AppendCode("00001", "00042").ShouldBe("00001.00042");
        OrganizationUnit.AppendCode(null, "00042").ShouldBe("00042");
        OrganizationUnit.CalculateNextCode("00019.00055.00001").ShouldBe("00019.00055.00002");
        OrganizationUnit.GetParentCode("00019.00055.00001").ShouldBe("00019.00055");
        OrganizationUnit.GetParentCode("00019").ShouldBeNull();
        OrganizationUnit.GetRelativeCode("00019.00055.00001", "00019").ShouldBe("00055.00001");
        OrganizationUnit.GetRelativeCode("00019", "00019").ShouldBeNull();
        OrganizationUnit.GetLastUnitCode("00019.00055.00001").ShouldBe("00001");
    }

    [Fact]
    public async Task A_unit_gets_its_place_below_its_parent()
    {
        var company = await NewCompanyAsync();
        var top = await AddAsync(company, "客户服务部");
        var first = await AddAsync(company, "前台", top);
        var second = await AddAsync(company, "回访组", top);

        var tree = await TreeAsync(company);

        tree[top].ShouldBe("00001");
        tree[first].ShouldBe("00001.00001");
        tree[second].ShouldBe("00001.00002");
    }

    [Fact]
    public async Task Two_units_of_one_parent_have_different_names()
    {
        var company = await NewCompanyAsync();
        var top = await AddAsync(company, "工程部");

        (await Should.ThrowAsync<BusinessException>(() => AddAsync(company, "工程部"))).Code
            .ShouldBe(IdentityErrorCodes.DuplicateOrganizationUnitDisplayName);
        await AddAsync(company, "工程部", top);
    }

    [Fact]
    public async Task A_moved_unit_takes_everything_below_along_and_nothing_else()
    {
        var company = await NewCompanyAsync();
        var from = await AddAsync(company, "甲");
        var to = await AddAsync(company, "乙");
        var moved = await AddAsync(company, "组", from);
        var child = await AddAsync(company, "小组", moved);
        var grandchild = await AddAsync(company, "班", child);
        var sibling = await AddAsync(company, "另一组", from);

        await MoveAsync(company, moved, to);

        var tree = await TreeAsync(company);
        tree[moved].ShouldBe("00002.00001");
        tree[child].ShouldBe("00002.00001.00001");
        tree[grandchild].ShouldBe("00002.00001.00001.00001");
        tree[sibling].ShouldBe("00001.00002");
    }

    [Fact]
    public async Task Another_companys_tree_stays_as_it_is_when_one_is_moved()
    {
        var company = await NewCompanyAsync();
        var other = await NewCompanyAsync();
        foreach (var each in new[] { company, other })
        {
            await AddAsync(each, "下", await AddAsync(each, "上"));
        }

        var before = await TreeAsync(other);
        var top = await AddAsync(company, "新");
        await MoveAsync(company, (await TreeAsync(company)).Single(unit => unit.Value == "00001").Key, top);

        (await TreeAsync(other)).ShouldBe(before);
    }

    [Fact]
    public async Task A_unit_does_not_go_below_itself()
    {
        var company = await NewCompanyAsync();
        var top = await AddAsync(company, "上");
        var below = await AddAsync(company, "下", await AddAsync(company, "中", top));

        (await Should.ThrowAsync<BusinessException>(() => MoveAsync(company, top, below))).Code
            .ShouldBe("PropertySuite.Identity:UnitBelowItself");
        (await Should.ThrowAsync<BusinessException>(() => MoveAsync(company, top, top))).Code
            .ShouldBe("PropertySuite.Identity:UnitBelowItself");
    }

    [Fact]
    public async Task A_tree_has_sixteen_levels_at_most()
    {
        var company = await NewCompanyAsync();
        Guid? parent = null;
        for (var level = 1; level <= OrganizationUnitConsts.MaxDepth; level++)
        {
            parent = await AddAsync(company, $"第{level}级", parent);
        }

        (await Should.ThrowAsync<BusinessException>(() => AddAsync(company, "太深", parent))).Code
            .ShouldBe("PropertySuite.Identity:UnitTooDeep");

        var other = await AddAsync(company, "另一棵");
        var top = (await TreeAsync(company)).Single(unit => unit.Value == "00001").Key;
        (await Should.ThrowAsync<BusinessException>(() => MoveAsync(company, top, other))).Code
            .ShouldBe("PropertySuite.Identity:UnitTooDeep");
    }

    [Fact]
    public async Task Two_units_moved_below_each_other_at_the_same_time_make_no_circle()
    {
        for (var round = 0; round < 5; round++)
        {
            var company = await NewCompanyAsync();
            var one = await AddAsync(company, "甲");
            var two = await AddAsync(company, "乙");

            var outcomes = await Task.WhenAll(TryMoveAsync(company, one, two), TryMoveAsync(company, two, one));

            outcomes.Count(moved => moved).ShouldBe(1);
            (await TreeAsync(company)).Values.Order().Last().ShouldContain('.');
        }
    }

    [Fact]
    public async Task Units_moved_to_one_parent_at_the_same_time_get_different_places()
    {
        var company = await NewCompanyAsync();
        var parent = await AddAsync(company, "上");
        var units = new List<Guid>();
        for (var number = 1; number <= 6; number++)
        {
            units.Add(await AddAsync(company, $"组{number}"));
        }

        await Task.WhenAll(units.Select(unit => MoveAsync(company, unit, parent)));

        var tree = await TreeAsync(company);
        units.Select(unit => tree[unit]).Order().ShouldBe(Enumerable.Range(1, 6).Select(number => $"00001.0000{number}"));
    }

    [Fact]
    public async Task The_roles_of_a_users_unit_are_the_users_own_at_sign_in_and_end_with_the_unit()
    {
        var role = IdentityTestApplication.NewName("role");
        var name = IdentityTestApplication.NewName("user");
        await application.CreateRoleAsync(role);
        var userId = await application.CreateUserAsync(name);
        var unitId = await AddAsync(null, IdentityTestApplication.NewName("unit"));
        await application.DoAsync(async services =>
        {
            var roleId = (await services.GetRequiredService<IIdentityRoleRepository>().GetListAsync([role])).Single().Id;
            await services.GetRequiredService<OrganizationUnitManager>().AddRoleToOrganizationUnitAsync(roleId, unitId);
            await services.GetRequiredService<IdentityUserManager>().AddToOrganizationUnitAsync(userId, unitId);
        });

        (await RolesOfAsync(name)).ShouldBe([role]);
        await application.DoAsync(async services =>
        {
            var users = services.GetRequiredService<IdentityUserManager>();
            (await users.IsInRoleAsync(await users.GetByIdAsync(userId), role)).ShouldBeTrue();
            (await services.GetRequiredService<IIdentityUserRepository>().GetRoleNamesAsync(userId)).ShouldBe([role]);
            (await services.GetRequiredService<IIdentityUserRepository>().GetListByNormalizedRoleNameAsync(role.ToUpperInvariant()))
                .Single().Id.ShouldBe(userId);
        });

        await application.DoAsync(services => services.GetRequiredService<OrganizationUnitManager>().DeleteAsync(unitId));
        (await RolesOfAsync(name)).ShouldBeEmpty();
    }

    private async Task<List<string>> RolesOfAsync(string userName)
    {
        var browser = application.OpenBrowser();
        (await browser.SignInAsync(userName)).Result.ShouldBe(LoginAnswer.Success);
        var user = (await browser.GetJsonAsync("api/abp/application-configuration"))["currentUser"]!;
        return [.. user["roles"]!.AsArray().Select(item => item!.GetValue<string>())];
    }

    private async Task<Guid?> NewCompanyAsync() => await application.CreateTenantAsync(IdentityTestApplication.NewName("company"));

    private Task<Guid> AddAsync(Guid? company, string name, Guid? parentId = null) => application.DoAsync(
        async services =>
        {
            var unit = new OrganizationUnit(Guid.CreateVersion7(), name, parentId, company);
            await services.GetRequiredService<OrganizationUnitManager>().CreateAsync(unit);
            return unit.Id;
        },
        company);

    private Task MoveAsync(Guid? company, Guid unitId, Guid? parentId) => application.DoAsync(
        services => services.GetRequiredService<OrganizationUnitManager>().MoveAsync(unitId, parentId), company);

    private async Task<bool> TryMoveAsync(Guid? company, Guid unitId, Guid? parentId)
    {
        try
        {
            await MoveAsync(company, unitId, parentId);
            return true;
        }
        catch (BusinessException)
        {
            return false;
        }
    }

    private Task<Dictionary<Guid, string>> TreeAsync(Guid? company) => application.DoAsync(
        async services => (await services.GetRequiredService<IOrganizationUnitRepository>().GetListAsync())
            .ToDictionary(unit => unit.Id, unit => unit.Code),
        company);
}
