using System.Net;
using PropertySuite.Estate.Tests.Sites;
using PropertySuite.OwnerRecords;
using PropertySuite.Sites;
using PropertySuite.Testing;

namespace PropertySuite.Estate.Tests.OwnerRecords;

/// <summary>What becomes of people, vehicles and remarks when units are split and merged.</summary>
public class ReshapedHouseholdHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Households = "/api/owner-records/household";

    [Fact]
    public async Task The_people_of_a_split_unit_go_over_to_its_parts_and_come_back_with_it()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var estate = await ReshapedBuilding.OpenAsync(host, "51");
        var unit = await estate.AddAsync("51-101", 100, null, null);
        var (owner, tenant) = (await CreateAsync(desk, "拆分业主"), await CreateAsync(desk, "拆分租户"));
        await AddAsync(desk, unit.Id, owner, "Owner", "2020-01-01", null);
        await AddAsync(desk, unit.Id, tenant, "Tenant", "2024-01-01", "2099-12-31");
        await ChangeAsync(desk, unit.Id, "vehicle", new { plate = "苏A·51101" });
        await ChangeAsync(desk, unit.Id, "update-remark", new { remark = "养狗\n勿早打电话" });

        await estate.SplitAsync(unit, ("51-101", 60, null, null), ("51-102", 40, null, null)).ShouldSucceedAsync();

        var old = await HouseholdAsync(desk, unit.Id);
        old.RetiredOn.ShouldBe(ReshapedBuilding.Yesterday);
        old.Members.ShouldBeEmpty();
        old.Vehicles.ShouldBeEmpty();
        old.Tenures.ShouldAllBe(tenure => tenure.To == ReshapedBuilding.Yesterday);
        await desk.SendJsonAsync(
            HttpMethod.Post, $"{Households}/{unit.Id}/tenure", new { partyId = owner, relation = "Agent", old.ConcurrencyStamp })
            .ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.UnitRetired);
        var parts = await estate.UnitsAsync();
        foreach (var part in parts)
        {
            var household = await HouseholdAsync(desk, part.Id);
            household.Members.Select(member => (member.PartyId, member.Relation, member.SharePercent)).ShouldBe(
                [(owner, TenureRelation.Owner, 100m), (tenant, TenureRelation.Tenant, (decimal?)null)]);
            household.Tenures.Select(tenure => tenure.From).ShouldAllBe(day => day == ReshapedBuilding.Yesterday.AddDays(1));
            household.Tenures.Single(tenure => tenure.Relation == TenureRelation.Tenant).To.ShouldBe(new DateOnly(2099, 12, 31));
            household.Vehicles.ShouldHaveSingleItem().Plate.ShouldBe("苏A51101");
            household.Remark.ShouldBe("养狗\n勿早打电话");
        }

        await estate.MergeAsync(parts).ShouldSucceedAsync();

        var restored = await HouseholdAsync(desk, unit.Id);
        restored.RetiredOn.ShouldBeNull();
        restored.Members.Select(member => (member.PartyId, member.Relation, member.SharePercent)).ShouldBe(
            [(owner, TenureRelation.Owner, 100m), (tenant, TenureRelation.Tenant, (decimal?)null)]);
        restored.Vehicles.ShouldHaveSingleItem().Plate.ShouldBe("苏A51101");
        restored.Remark.ShouldBe("养狗\n勿早打电话");
        (await HouseholdAsync(desk, parts[0].Id)).Members.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_documents_of_a_retired_household_stay_as_they_are()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var estate = await ReshapedBuilding.OpenAsync(host, "59");
        var unit = await estate.AddAsync("59-101", 100, null, null);
        (await MayAddAsync()).ShouldBeTrue();

        await estate.SplitAsync(unit, ("59-101", 60, null, null), ("59-102", 40, null, null)).ShouldSucceedAsync();

        (await MayAddAsync()).ShouldBeFalse();

        async Task<bool> MayAddAsync() =>
            (await desk.GetAsync($"/api/attachments/attachment?subjectType={HouseholdConsts.SubjectType}&subjectId={unit.Id}").ReadAsync<System.Text.Json.JsonElement>())
            .GetProperty("canAdd").GetBoolean();
    }

    [Fact]
    public async Task Units_of_different_owners_or_shares_do_not_become_one()
    {
        var desk = await host.CreateClientAsync(TestUsers.FrontDesk);
        var estate = await ReshapedBuilding.OpenAsync(host, "52");
        List<UnitDto> two = [await estate.AddAsync("52-101", 60, null, null), await estate.AddAsync("52-102", 40, null, null)];
        var (owner, other) = (await CreateAsync(desk, "合并业主"), await CreateAsync(desk, "合并共有"));
        await AddAsync(desk, two[0].Id, owner, "Owner", "2020-01-01", null, 60);
        await AddAsync(desk, two[0].Id, other, "CoOwner", "2020-01-01", null, 40);
        await AddAsync(desk, two[1].Id, owner, "Owner", "2021-01-01", null, 60);

        var message = await estate.MergeAsync(two).ShouldFailAsync(HttpStatusCode.Forbidden, OwnerRecordsErrorCodes.MergedUnitsOwnersDiffer);
        message.ShouldContain("52栋101室");
        (await estate.UnitsAsync()).Count.ShouldBe(2);

        await AddAsync(desk, two[1].Id, other, "CoOwner", "2022-01-01", null, 40);
        await estate.MergeAsync(two).ShouldSucceedAsync();
        var whole = (await estate.UnitsAsync()).ShouldHaveSingleItem();
        (await HouseholdAsync(desk, whole.Id)).Members.Select(member => (member.PartyId, member.SharePercent)).ShouldBe([(owner, 60m), (other, 40m)]);
    }

    private static Task<HouseholdDto> HouseholdAsync(HttpClient desk, Guid unitId) => desk.GetAsync($"{Households}/{unitId}").ReadAsync<HouseholdDto>();

    private static async Task<Guid> CreateAsync(HttpClient desk, string name) =>
        (await desk.SendJsonAsync(HttpMethod.Post, "/api/owner-records/party", new { siteId = TestCompany.NorthSiteId, name }).ReadAsync<PartyDto>()).Id;

    private static async Task AddAsync(HttpClient desk, Guid unitId, Guid partyId, string relation, string from, string? to, decimal? sharePercent = null)
    {
        var concurrencyStamp = (await HouseholdAsync(desk, unitId)).ConcurrencyStamp;
        await desk.SendJsonAsync(HttpMethod.Post, $"{Households}/{unitId}/tenure", new { partyId, relation, from, to, sharePercent, concurrencyStamp }).ShouldSucceedAsync();
    }

    private static async Task ChangeAsync(HttpClient desk, Guid unitId, string what, object body)
    {
        var stamp = (await HouseholdAsync(desk, unitId)).ConcurrencyStamp;
        var fields = body.GetType().GetProperties().ToDictionary(property => property.Name, property => property.GetValue(body));
        fields["concurrencyStamp"] = stamp;
        await desk.SendJsonAsync(what == "update-remark" ? HttpMethod.Put : HttpMethod.Post, $"{Households}/{unitId}/{(what == "update-remark" ? "remark" : what)}", fields)
            .ShouldSucceedAsync();
    }
}
