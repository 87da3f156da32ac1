using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Sites_Responsibilities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "responsibilities",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    duty = table.Column<int>(type: "integer", nullable: false),
                    zone_id = table.Column<Guid>(type: "uuid", nullable: true),
                    building_id = table.Column<Guid>(type: "uuid", nullable: true),
                    skills = table.Column<List<string>>(type: "text[]", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_responsibilities", x => x.id);
                    table.ForeignKey(
                        name: "fk_responsibilities_buildings_building_id",
                        column: x => x.building_id,
                        principalSchema: "sites",
                        principalTable: "buildings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_responsibilities_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_responsibilities_zones_zone_id",
                        column: x => x.zone_id,
                        principalSchema: "sites",
                        principalTable: "zones",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_responsibilities_building_id",
                schema: "sites",
                table: "responsibilities",
                column: "building_id");

            migrationBuilder.CreateIndex(
                name: "ix_responsibilities_site_id_creation_time_id",
                schema: "sites",
                table: "responsibilities",
                columns: new[] { "site_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_responsibilities_site_id_duty_user_id_zone_id_building_id",
                schema: "sites",
                table: "responsibilities",
                columns: new[] { "site_id", "duty", "user_id", "zone_id", "building_id" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_responsibilities_tenant_id_creation_time_id",
                schema: "sites",
                table: "responsibilities",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_responsibilities_zone_id",
                schema: "sites",
                table: "responsibilities",
                column: "zone_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "responsibilities",
                schema: "sites");
        }
    }
}
