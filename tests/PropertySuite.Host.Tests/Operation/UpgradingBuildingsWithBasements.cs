using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using PropertySuite.Host.Data;
using PropertySuite.Testing.Postgres;

namespace PropertySuite.Host.Operation;

/// <summary>Buildings that were told a number of floors, and have units below ground all the same.</summary>
public class UpgradingBuildingsWithBasements
{
    private const string Before = "20261130032632_Sites_ServiceHours";

    [Fact]
    public async Task Floors_on_which_units_lie_come_into_the_plan_and_floors_that_are_none_are_not_known()
    {
        var database = await TestPostgres.CreateDatabaseAsync();
        await MigrateAsync(database, Before);
        await DatabaseReading.ExecuteAsync(database, Stored);

        await MigrateAsync(database, null);

        (await PlanAsync("1")).ShouldBe("B2,B1,1,1M,2,3");
        (await PlanAsync("2")).ShouldBe("", "any floor, as before");
        (await DatabaseReading.ReadAsync(database, "select count(*) from sites.units where floor is null")).ShouldBe("1", "999 is no floor");

        Task<string> PlanAsync(string code) =>
            DatabaseReading.ReadAsync(database, $"select array_to_string(floors, ',') from sites.buildings where code = '{code}'");
    }

    private const string Stored =
        """
        set session_replication_role = replica;
        insert into sites.buildings (id, site_id, code, name, sort_key, floors, search_text, search_keys_version, extra_properties, concurrency_stamp, creation_time)
        select ('00000000-0000-0000-0000-00000000000' || code)::uuid, '00000000-0000-0000-0000-0000000000a1', code, code, code, floors, code, 1, '{}', 'x', now()
        from (values ('1', '{1,2,3}'::text[]), ('2', '{}')) as building(code, floors);
        insert into sites.units
            (id, site_id, building_id, code, sort_key, room, kind, occupancy, floor, retired_on, extra_properties, concurrency_stamp, creation_time)
        select gen_random_uuid(), '00000000-0000-0000-0000-0000000000a1', ('00000000-0000-0000-0000-00000000000' || building)::uuid, room, room, room, 1, 0,
            floor, retired_on, '{}', 'x', now()
        from (values ('1', 'B101', 'B1', null::date), ('1', 'B201', 'B2', null), ('1', '101', '1', null), ('1', 'M01', '1M', null), ('1', '99901', '999', null),
            ('1', 'B901', 'B9', '2026-01-01'), ('2', 'B102', 'B1', null)) as unit(building, room, floor, retired_on);
        """;

    private static async Task MigrateAsync(string database, string? target)
    {
        await using var context = new PropertySuiteDbContext(
            new DbContextOptionsBuilder<PropertySuiteDbContext>().UsePropertySuiteNpgsql(database).Options);
        await context.GetService<IMigrator>().MigrateAsync(target);
    }
}
