using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class ServiceDesk_ClockPromises : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "counts_from",
                schema: "service_desk",
                table: "clocks",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified));

            migrationBuilder.AddColumn<string>(
                name: "actor_name",
                schema: "service_desk",
                table: "clock_policy_versions",
                type: "character varying(128)",
                maxLength: 128,
                nullable: true);

            // Since when a promise counts that a step of the case gave anew; otherwise since the clock started.
            migrationBuilder.Sql(
                """
                UPDATE service_desk.clocks AS clock
                SET counts_from = coalesce(
                    (SELECT max(occurred_at) FROM service_desk.clock_retimings WHERE clock_id = clock.id AND cause = 0), clock.started_at);
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "counts_from",
                schema: "service_desk",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "actor_name",
                schema: "service_desk",
                table: "clock_policy_versions");
        }
    }
}
