using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Sites_Estate : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_units_site_id_code",
                schema: "sites",
                table: "units");

            migrationBuilder.AddColumn<int>(
                name: "floor_order",
                schema: "sites",
                table: "units",
                type: "integer",
                nullable: true);

            // A floor was a number; it becomes the label by which its building calls it.
            migrationBuilder.Sql("update sites.units set floor_order = floor * 100 where floor <> 0");
            migrationBuilder.Sql(
                """
                alter table sites.units alter column floor type character varying(5)
                using case when floor < 0 then 'B' || -floor when floor > 0 then floor::text end
                """);

            migrationBuilder.AddColumn<decimal>(
                name: "own_billing_area_in_square_metres",
                schema: "sites",
                table: "units",
                type: "numeric(12,2)",
                precision: 12,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "retired_on",
                schema: "sites",
                table: "units",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "use",
                schema: "sites",
                table: "units",
                type: "character varying(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "zone_id",
                schema: "sites",
                table: "units",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "region_id",
                schema: "sites",
                table: "sites",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<List<string>>(
                name: "floors",
                schema: "sites",
                table: "buildings",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            migrationBuilder.Sql(
                """
                update sites.buildings set floors = array(select floor::text from generate_series(1, floor_count) floor order by floor)
                where floor_count > 0
                """);
            migrationBuilder.Sql("alter table sites.buildings alter column floors drop default");

            migrationBuilder.DropColumn(
                name: "floor_count",
                schema: "sites",
                table: "buildings");

            migrationBuilder.AddColumn<Guid>(
                name: "zone_id",
                schema: "sites",
                table: "buildings",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "regions",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true),
                    name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_regions", x => x.id);
                    table.ForeignKey(
                        name: "fk_regions_regions_parent_id",
                        column: x => x.parent_id,
                        principalSchema: "sites",
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "zones",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    sort_key = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_zones", x => x.id);
                    table.ForeignKey(
                        name: "fk_zones_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "region_memberships",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    region_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_region_memberships", x => x.id);
                    table.ForeignKey(
                        name: "fk_region_memberships_regions_region_id",
                        column: x => x.region_id,
                        principalSchema: "sites",
                        principalTable: "regions",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_units_site_id_code",
                schema: "sites",
                table: "units",
                columns: new[] { "site_id", "code" },
                unique: true,
                filter: "retired_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_units_zone_id",
                schema: "sites",
                table: "units",
                column: "zone_id");

            migrationBuilder.CreateIndex(
                name: "ix_sites_region_id",
                schema: "sites",
                table: "sites",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_zone_id",
                schema: "sites",
                table: "buildings",
                column: "zone_id");

            migrationBuilder.CreateIndex(
                name: "ix_region_memberships_region_id",
                schema: "sites",
                table: "region_memberships",
                column: "region_id");

            migrationBuilder.CreateIndex(
                name: "ix_region_memberships_user_id_region_id",
                schema: "sites",
                table: "region_memberships",
                columns: new[] { "user_id", "region_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_regions_parent_id",
                schema: "sites",
                table: "regions",
                column: "parent_id");

            migrationBuilder.CreateIndex(
                name: "ix_regions_tenant_id_parent_id_name",
                schema: "sites",
                table: "regions",
                columns: new[] { "tenant_id", "parent_id", "name" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_zones_site_id_name",
                schema: "sites",
                table: "zones",
                columns: new[] { "site_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_zones_site_id_sort_key_id",
                schema: "sites",
                table: "zones",
                columns: new[] { "site_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_zones_tenant_id_sort_key_id",
                schema: "sites",
                table: "zones",
                columns: new[] { "tenant_id", "sort_key", "id" });

            migrationBuilder.AddForeignKey(
                name: "fk_buildings_zones_zone_id",
                schema: "sites",
                table: "buildings",
                column: "zone_id",
                principalSchema: "sites",
                principalTable: "zones",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_sites_regions_region_id",
                schema: "sites",
                table: "sites",
                column: "region_id",
                principalSchema: "sites",
                principalTable: "regions",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);

            migrationBuilder.AddForeignKey(
                name: "fk_units_zones_zone_id",
                schema: "sites",
                table: "units",
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
                name: "fk_buildings_zones_zone_id",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropForeignKey(
                name: "fk_sites_regions_region_id",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropForeignKey(
                name: "fk_units_zones_zone_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropTable(
                name: "region_memberships",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "zones",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "regions",
                schema: "sites");

            migrationBuilder.DropIndex(
                name: "ix_units_site_id_code",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_zone_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_sites_region_id",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropIndex(
                name: "ix_buildings_zone_id",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropColumn(
                name: "floor_order",
                schema: "sites",
                table: "units");

            migrationBuilder.DropColumn(
                name: "own_billing_area_in_square_metres",
                schema: "sites",
                table: "units");

            migrationBuilder.DropColumn(
                name: "retired_on",
                schema: "sites",
                table: "units");

            migrationBuilder.DropColumn(
                name: "use",
                schema: "sites",
                table: "units");

            migrationBuilder.DropColumn(
                name: "zone_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropColumn(
                name: "region_id",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropColumn(
                name: "floors",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropColumn(
                name: "zone_id",
                schema: "sites",
                table: "buildings");

            migrationBuilder.Sql(
                """
                alter table sites.units alter column floor type integer
                using regexp_replace(replace(floor, 'B', '-'), '[A-Z]$', '')::integer
                """);

            migrationBuilder.AddColumn<int>(
                name: "floor_count",
                schema: "sites",
                table: "buildings",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_units_site_id_code",
                schema: "sites",
                table: "units",
                columns: new[] { "site_id", "code" },
                unique: true);
        }
    }
}
