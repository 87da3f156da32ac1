using System.Net;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>What comes back when exactly the parts of a split are merged.</summary>
public class UnitRestorationHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task It_lies_where_its_parts_lie_since_its_old_floor_may_be_gone()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "51");
        var unit = await estate.AddAsync("51-101", 100, null, null);
        unit.Floor.ShouldBe("1");
        await estate.SplitAsync(unit, ("51-102", 60, null, null), ("51-103", 40, null, null)).ShouldSucceedAsync();
        foreach (var part in await estate.UnitsAsync())
        {
            await estate.ChangeAsync(part.Id, one => one.Floor = "2");
        }

        await estate.PlanFloorsAsync("2-3").ShouldSucceedAsync();
        await estate.MergeAsync(await estate.UnitsAsync()).ShouldSucceedAsync();

        var restored = (await estate.UnitsAsync()).ShouldHaveSingleItem();
        (restored.Id, restored.Floor).ShouldBe((unit.Id, "2"));
    }

    [Fact]
    public async Task It_has_the_code_and_layout_that_are_given_with_the_merge()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "52");
        var unit = await estate.AddAsync("52-101", 100, null, null);
        await estate.AddAsync("52-109", 10, null, null);
        await estate.SplitAsync(unit, ("52-102", 60, null, null), ("52-103", 40, null, null)).ShouldSucceedAsync();
        var parts = (await estate.UnitsAsync()).FindAll(one => one.Code != "52-109");

        await estate.MergeAsync(parts, "52-109").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitCodeTaken);
        (await estate.MergeAsync(parts, "52-105", layout: "三室").ReadAsync<UnitReshapeDto>()).IsRestoration.ShouldBeTrue();

        var restored = await estate.GetAsync(unit.Id);
        (restored.Code, restored.Layout, restored.RetiredOn).ShouldBe(("52-105", "三室", null));
    }

    [Fact]
    public async Task Fees_go_by_the_gross_area_again_when_none_of_the_parts_has_an_area_agreed()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "53");
        var unit = await estate.AddAsync("53-101", 100, null, 80);
        await estate.SplitAsync(unit, ("53-102", 60, null, 48), ("53-103", 40, null, 32)).ShouldSucceedAsync();
        foreach (var part in await estate.UnitsAsync())
        {
            await estate.ChangeAsync(part.Id, one => one.OwnBillingAreaInSquareMetres = null);
        }

        await estate.MergeAsync(await estate.UnitsAsync()).ShouldSucceedAsync();

        (await estate.GetAsync(unit.Id)).OwnBillingAreaInSquareMetres.ShouldBeNull();
        (await estate.ChangeAsync(unit.Id, one => one.GrossAreaInSquareMetres = 105)).BillingAreaInSquareMetres.ShouldBe(105);
    }

    [Fact]
    public async Task An_area_that_is_not_known_of_all_parts_is_not_known_of_it()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "54");
        var unit = await estate.AddAsync("54-101", 100, 80, null);
        await estate.SplitAsync(unit, ("54-102", 60, 50, null), ("54-103", 40, 30, null)).ShouldSucceedAsync();
        await estate.ChangeAsync(
            (await estate.UnitsAsync()).Single(one => one.Code == "54-102").Id, one => (one.GrossAreaInSquareMetres, one.NetAreaInSquareMetres) = (30, null));

        await estate.MergeAsync(await estate.UnitsAsync()).ShouldSucceedAsync();

        var restored = await estate.GetAsync(unit.Id);
        (restored.GrossAreaInSquareMetres, restored.NetAreaInSquareMetres).ShouldBe((70m, null));
    }

    [Fact]
    public async Task What_the_parts_have_agreed_is_the_gross_area_where_it_comes_to_that()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "55");
        var unit = await estate.AddAsync("55-101", 100, null, null);
        await estate.SplitAsync(unit, ("55-102", 60, null, 55), ("55-103", 40, null, 45)).ShouldSucceedAsync();

        await estate.MergeAsync(await estate.UnitsAsync()).ShouldSucceedAsync();

        (await estate.GetAsync(unit.Id)).OwnBillingAreaInSquareMetres.ShouldBeNull();
    }
}
