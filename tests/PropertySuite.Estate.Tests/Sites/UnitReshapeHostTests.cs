using System.Net;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Application.Dtos;

namespace PropertySuite.Estate.Tests.Sites;

public class UnitReshapeHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    [Fact]
    public async Task A_split_makes_units_whose_areas_are_those_of_the_one_that_retires()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "41");
        var unit = await estate.AddAsync("41-101", 100, 80, 95);

        var split = await estate.SplitAsync(unit, ("41-101", 60, 50, 55), ("41-101A", 40, 30, null)).ReadAsync<UnitReshapeDto>();

        split.Before.ShouldHaveSingleItem().UnitId.ShouldBe(unit.Id);
        split.After.Select(part => part.Code).ShouldBe(["41-101", "41-101A"]);
        var inUse = await estate.UnitsAsync();
        inUse.Select(one => (one.Code, one.GrossAreaInSquareMetres, one.BillingAreaInSquareMetres)).ShouldBe([("41-101", 60m, 55m), ("41-101A", 40m, 40m)]);
        inUse.ShouldAllBe(one => one.Id != unit.Id && one.Floor == unit.Floor && one.Kind == unit.Kind);
        var retired = await estate.GetAsync(unit.Id);
        retired.RetiredOn.ShouldBe(ReshapedBuilding.Yesterday);
        await estate.UpdateAsync(retired).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitRetired);
        (await estate.HistoryAsync(unit.Id)).ShouldHaveSingleItem().Id.ShouldBe(split.Id);
    }

    [Fact]
    public async Task A_file_with_retired_units_says_which_they_are()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "84");
        var unit = await estate.AddAsync("84-101", 100, null, null);
        await estate.SplitAsync(unit, ("84-101", 60, null, null), ("84-102", 40, null, null)).ShouldSucceedAsync();

        var headquarters = await host.CreateClientAsync(TestUsers.Headquarters);
        var file = await headquarters.GetStringAsync(
            $"/api/sites/unit/export?buildingId={unit.BuildingId}&includesRetired=true&format=Csv&columns=code&columns=retiredOn");

        var lines = file.TrimStart('\uFEFF').Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("房号,停用日期");
        lines.Skip(1).Order().ShouldBe(new[] { "84-101,", $"84-101,{ReshapedBuilding.Yesterday:yyyy-MM-dd}", "84-102," }.Order());
    }

    [Fact]
    public async Task Areas_that_do_not_add_up_are_refused_with_the_difference()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "42");
        var unit = await estate.AddAsync("42-101", 100, null, null);

        var message = await estate.SplitAsync(unit, ("42-102", 60, null, null), ("42-103", 39.5m, null, null))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.GrossAreasDoNotAddUp);
        message.ShouldContain("-0.5");
        await estate.SplitAsync(unit, ("42-102", 60, null, 70), ("42-103", 40, null, null))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.BillingAreasDoNotAddUp);
        await estate.SplitAsync(unit, ("42-102", 100, null, null), ("42-103", null, null, null))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.AreaOfPartMissing);
        (await estate.UnitsAsync()).ShouldHaveSingleItem().ConcurrencyStamp.ShouldBe(unit.ConcurrencyStamp);
    }

    /// <summary>The second part fails after the unit has retired and the first part stands; none of it stays.</summary>
    [Fact]
    public async Task A_split_that_fails_half_way_has_not_begun()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "43");
        var unit = await estate.AddAsync("43-101", 100, null, null);
        await estate.AddAsync("43-102", 50, null, null);

        await estate.SplitAsync(unit, ("43-103", 60, null, null), ("43-102", 40, null, null)).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitCodeTaken);
        await estate.SplitAsync(unit, ("43-103", 60, null, null), ("44-101", 40, null, null)).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitNotInBuilding);

        (await estate.UnitsAsync()).Select(one => one.Code).ShouldBe(["43-101", "43-102"]);
        (await estate.HistoryAsync(unit.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_last_day_that_is_not_over_or_lies_before_the_unit_is_refused()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "45");
        var unit = await estate.AddAsync("45-101", 100, null, null);
        await estate.SplitAsync(unit, ReshapedBuilding.Yesterday.AddDays(1), ("45-101", 60, null, null), ("45-102", 40, null, null))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ReshapeDayNotOver);
        await estate.SplitAsync(unit, ("45-101", 60, null, null), ("45-102", 40, null, null)).ShouldSucceedAsync();

        await estate.MergeAsync(await estate.UnitsAsync(), null, ReshapedBuilding.Yesterday.AddDays(-1))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ReshapeBeforeUnit);
    }

    [Fact]
    public async Task No_unit_ends_before_it_was_handed_over()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "35");
        var unit = await estate.AddAsync("35-101", 100, null, null);
        unit = await estate.ChangeAsync(unit.Id, one => one.HandedOverOn = ReshapedBuilding.Yesterday.AddDays(-10));

        await estate.SplitAsync(unit, ReshapedBuilding.Yesterday.AddDays(-11), ("35-101", 60, null, null), ("35-102", 40, null, null))
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ReshapeBeforeUnit);
        unit = await estate.ChangeAsync(unit.Id, one => one.HandedOverOn = ReshapedBuilding.Yesterday.AddDays(30));
        await estate.SplitAsync(unit, ("35-101", 60, null, null), ("35-102", 40, null, null)).ShouldSucceedAsync(); // a hand-over that lies ahead is a plan
    }

    [Fact]
    public async Task One_part_is_no_split_and_one_unit_no_merge()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "36");
        var unit = await estate.AddAsync("36-101", 100, null, null);

        await estate.SplitAsync(unit, ("36-102", 100, null, null)).ShouldFailAsync(HttpStatusCode.BadRequest);
        await estate.MergeAsync([unit, unit]).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.ReshapeNeedsSeveral);
        (await estate.UnitsAsync()).ShouldHaveSingleItem().ConcurrencyStamp.ShouldBe(unit.ConcurrencyStamp);
    }

    [Fact]
    public async Task Units_of_two_buildings_do_not_become_one_and_the_front_desk_makes_none()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "46");
        var other = await ReshapedBuilding.OpenAsync(host, "47");
        List<UnitDto> two = [await estate.AddAsync("46-101", 100, null, null), await other.AddAsync("47-101", 100, null, null)];

        await estate.MergeAsync(two).ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitsOfSeveralBuildings);
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        await desk.SendJsonAsync(HttpMethod.Post, $"{ReshapedBuilding.Reshapes}/merge", estate.MergeBody(two, null, ReshapedBuilding.Yesterday))
            .ShouldFailAsync(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Merged_units_are_one_with_the_sums()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "48");
        List<UnitDto> two = [await estate.AddAsync("48-102", 60, 50, null), await estate.AddAsync("48-103", 40, 30, 45)];

        await estate.MergeAsync(two, "49-102").ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitNotInBuilding);
        var merge = await estate.MergeAsync(two).ReadAsync<UnitReshapeDto>();

        merge.IsRestoration.ShouldBeFalse();
        var whole = (await estate.UnitsAsync()).ShouldHaveSingleItem();
        (whole.Code, whole.GrossAreaInSquareMetres, whole.NetAreaInSquareMetres, whole.BillingAreaInSquareMetres).ShouldBe(("48-102", 100m, 80m, 105m));
    }

    [Fact]
    public async Task Of_eight_splits_of_one_unit_at_once_one_wins_and_the_others_say_that_it_is_gone()
    {
        var estate = await ReshapedBuilding.OpenAsync(host, "49");
        var unit = await estate.AddAsync("49-101", 100, null, null);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            using var answer = await estate.SplitAsync(unit, ($"49-2{number}1", 60, null, null), ($"49-2{number}2", 40, null, null));
            return (answer.StatusCode, Body: await answer.Content.ReadAsStringAsync());
        }));

        answers.Count(answer => answer.StatusCode == HttpStatusCode.OK).ShouldBe(1);
        answers.Where(answer => answer.StatusCode != HttpStatusCode.OK).ShouldAllBe(answer => answer.Body.Contains(SitesErrorCodes.UnitRetired));
        (await estate.UnitsAsync()).Count.ShouldBe(2);
    }

    /// <summary>
    /// The laws, over random sequences: the areas of the building stay what they are; a code belongs to one unit in use; merging the parts of a split gives the
    /// unit that was split, with its id, code and areas.
    /// </summary>
    [Theory]
    [InlineData(1)]
    [InlineData(20261130)]
    public async Task Whatever_is_split_and_merged_nothing_is_lost(int seed)
    {
        var random = new Random(seed);
        var estate = await ReshapedBuilding.OpenAsync(host, $"6{seed % 10}");
        for (var room = 1; room <= 4; room++)
        {
            var gross = random.Next(5000, 20000) / 100m;
            await estate.AddAsync($"{estate.Code}-10{room}", gross, gross - 10, room % 2 == 0 ? gross + 3.33m : null);
        }

        var sums = Sums(await estate.UnitsAsync());
        var splits = new List<(UnitReshapeDto Split, UnitDto Whole)>();
        var next = 200;
        var restored = 0;
        for (var step = 0; step < 30; step++)
        {
            var inUse = await estate.UnitsAsync();
            var whole = splits.FirstOrDefault(one => one.Split.After.TrueForAll(part => inUse.Exists(unit => unit.Id == part.UnitId)));
            if (whole.Split is not null && random.Next(3) == 0)
            {
                var parts = inUse.FindAll(unit => whole.Split.After.Exists(part => part.UnitId == unit.Id));
                (await estate.MergeAsync(parts).ReadAsync<UnitReshapeDto>()).IsRestoration.ShouldBeTrue();
                splits.Remove(whole);
                ShouldBeTheSame(await estate.GetAsync(whole.Whole.Id), whole.Whole);
                restored++;
            }
            else if (inUse.Count > 6 || (inUse.Count > 1 && random.Next(4) == 0))
            {
                var chosen = inUse.OrderBy(_ => random.Next()).Take(random.Next(2, 4)).ToList();
                var merge = await estate.MergeAsync(chosen).ReadAsync<UnitReshapeDto>();
                splits.RemoveAll(one => merge.IsRestoration && one.Whole.Id == merge.After[0].UnitId);
            }
            else
            {
                var unit = inUse[random.Next(inUse.Count)];
                var split = await estate.SplitAsync(unit, Cut(unit, random, $"{estate.Code}-{next++}", unit.Code)).ReadAsync<UnitReshapeDto>();
                splits.Insert(0, (split, unit));
            }

            var after = await estate.UnitsAsync();
            Sums(after).ShouldBe(sums, $"step {step} of {seed}");
            after.Select(unit => unit.Code).ShouldBeUnique();
            after.ShouldAllBe(unit => unit.RetiredOn == null);
        }

        restored.ShouldBeGreaterThan(1);
    }

    private static (decimal? Gross, decimal? Net, decimal? Billing) Sums(List<UnitDto> units) =>
        (units.Sum(unit => unit.GrossAreaInSquareMetres), units.Sum(unit => unit.NetAreaInSquareMetres), units.Sum(unit => unit.BillingAreaInSquareMetres));

    private static void ShouldBeTheSame(UnitDto restored, UnitDto before) =>
        (restored.Code, restored.Floor, restored.Kind, restored.GrossAreaInSquareMetres, restored.NetAreaInSquareMetres, restored.OwnBillingAreaInSquareMetres, restored.RetiredOn)
        .ShouldBe((before.Code, before.Floor, before.Kind, before.GrossAreaInSquareMetres, before.NetAreaInSquareMetres, before.OwnBillingAreaInSquareMetres, before.RetiredOn));

    private static (string, decimal?, decimal?, decimal?)[] Cut(UnitDto unit, Random random, string first, string second)
    {
        decimal? Part(decimal? whole, int percent) => whole is { } area ? decimal.Round(area * percent / 100m, 2) : null;

        var percent = random.Next(20, 80);
        var (gross, net, own) = (Part(unit.GrossAreaInSquareMetres, percent), Part(unit.NetAreaInSquareMetres, percent), Part(unit.OwnBillingAreaInSquareMetres, percent));
        return
        [
            (first, gross, net, own),
            (second, unit.GrossAreaInSquareMetres - gross, unit.NetAreaInSquareMetres - net, unit.OwnBillingAreaInSquareMetres - own),
        ];
    }
}
