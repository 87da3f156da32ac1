using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Sites_FloorsOfUnits : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_responsibilities_zones_zone_id",
                schema: "sites",
                table: "responsibilities");

            // Floors that no building has (1 to 200, B1 to B20 are believed) are not known: the unit board shows such units below the others instead of not at all.
            migrationBuilder.Sql(
                """
                update sites.units set floor = null
                where floor ~ '^B?[0-9]+$' and (case when floor like 'B%' then substr(floor, 2)::int > 20 else floor::int > 200 end)
                """);

            // Buildings were told a number of floors, which became 1 to n, though units lay below ground: their floors come into the plan, in the order of FloorLabel.
            migrationBuilder.Sql(
                """
                update sites.buildings building set floors = known.labels
                from (
                    select id, array_agg(label order by
                        (case when label like 'B%' then -1 else 1 end) * substring(label from '[0-9]+')::int * 100
                        + case when label ~ '[0-9][A-Z]$' then ascii(right(label, 1)) - 64 else 0 end) as labels
                    from (
                        select id, unnest(floors) as label from sites.buildings
                        union
                        select unit.building_id, unit.floor from sites.units unit
                        join sites.buildings planned on planned.id = unit.building_id and cardinality(planned.floors) > 0
                        where unit.floor is not null and unit.retired_on is null
                    ) as floor
                    group by id
                ) as known
                where known.id = building.id and known.labels <> building.floors
                """);

            migrationBuilder.DropColumn(
                name: "floor_order",
                schema: "sites",
                table: "units");

            migrationBuilder.AddForeignKey(
                name: "fk_responsibilities_zones_zone_id",
                schema: "sites",
                table: "responsibilities",
                column: "zone_id",
                principalSchema: "sites",
                principalTable: "zones",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_responsibilities_zones_zone_id",
                schema: "sites",
                table: "responsibilities");

            migrationBuilder.AddColumn<int>(
                name: "floor_order",
                schema: "sites",
                table: "units",
                type: "integer",
                nullable: true);

            migrationBuilder.AddForeignKey(
                name: "fk_responsibilities_zones_zone_id",
                schema: "sites",
                table: "responsibilities",
                column: "zone_id",
                principalSchema: "sites",
                principalTable: "zones",
                principalColumn: "id",
                onDelete: ReferentialAction.Cascade);
        }
    }
}
