using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using PropertySuite.Sites;
using PropertySuite.Testing;
using Volo.Abp.Domain.Repositories;

namespace PropertySuite.Estate.Tests.Sites;

/// <summary>Somebody takes a floor from a building at the same moment as somebody else puts a unit on it, in each of the ways in which units get floors.</summary>
public class FloorsUnderTheLockHostTests(PropertySuiteHostFixture host) : IClassFixture<PropertySuiteHostFixture>
{
    private const string Units = "/api/sites/unit";

    [Theory]
    [InlineData("71", "create")]
    [InlineData("72", "update")]
    [InlineData("73", "change-many")]
    public async Task Who_puts_a_unit_on_a_floor_waits_for_who_takes_it_away(string code, string way)
    {
        var estate = await ReshapedBuilding.OpenAsync(host, code);
        await estate.PlanFloorsAsync("1-9").ShouldSucceedAsync();
        var unit = await estate.AddAsync($"{code}-101", 100, null, null);
        var admin = await host.CreateClientAsync(TestUsers.SiteAdmin);

        Task<HttpResponseMessage>? putting = null;
        await host.WithUnitOfWorkAsync(async services =>
        {
            var buildings = services.GetRequiredService<IRepository<Building, Guid>>();
            var building = await buildings.GetAsync(estate.Id);
            await services.GetRequiredService<BuildingManager>().ShapeAsync(building, null, "1-3");
            await buildings.UpdateAsync(building, autoSave: true);
            putting = Put();
            await Patience.UntilAsync(async () => putting.IsCompleted || await SomebodyWaitsAsync());
        });

        await putting!.ShouldFailAsync(HttpStatusCode.Forbidden, SitesErrorCodes.FloorNotInBuilding);
        (await estate.UnitsAsync()).ShouldHaveSingleItem().Floor.ShouldBe("1");

        Task<HttpResponseMessage> Put()
        {
            unit.Floor = "9";
            return way switch
            {
                "create" => admin.SendJsonAsync(HttpMethod.Post, Units, new { siteId = TestCompany.NorthSiteId, code = $"{code}-102", floor = "9" }),
                "update" => admin.SendJsonAsync(HttpMethod.Put, $"{Units}/{unit.Id}", unit),
                _ => admin.SendJsonAsync(
                    HttpMethod.Post, $"{Units}/change-many", new { units = new[] { new { unitId = unit.Id, unit.ConcurrencyStamp } }, floor = "9" }),
            };
        }
    }

    private async Task<bool> SomebodyWaitsAsync()
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(
            "select exists (select from pg_locks where locktype = 'advisory' and not granted and database = (select oid from pg_database where datname = current_database()))",
            connection);
        return (bool)(await command.ExecuteScalarAsync())!;
    }
}
