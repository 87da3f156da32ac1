using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Sites_ServiceHours : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "service_hours",
                schema: "sites",
                table: "sites",
                type: "jsonb",
                nullable: true);

            migrationBuilder.Sql(
                """
                UPDATE sites.sites SET service_hours = jsonb_build_object(
                    'usual', jsonb_build_array(jsonb_build_object('opens', service_start::text, 'closes', service_end::text)), 'weekdays', jsonb_build_array());
                """);

            migrationBuilder.AlterColumn<string>(
                name: "service_hours",
                schema: "sites",
                table: "sites",
                type: "jsonb",
                nullable: false,
                oldType: "jsonb",
                oldNullable: true);

            migrationBuilder.DropColumn(
                name: "service_end",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropColumn(
                name: "service_start",
                schema: "sites",
                table: "sites");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<TimeOnly>(
                name: "service_end",
                schema: "sites",
                table: "sites",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(18, 0, 0));

            migrationBuilder.AddColumn<TimeOnly>(
                name: "service_start",
                schema: "sites",
                table: "sites",
                type: "time without time zone",
                nullable: false,
                defaultValue: new TimeOnly(8, 30, 0));

            // The breaks of a day and the weekdays that differ have no place in the columns of before.
            migrationBuilder.Sql(
                """
                UPDATE sites.sites SET
                    service_start = (service_hours #>> '{usual,0,opens}')::time,
                    service_end = coalesce(nullif((service_hours #>> '{usual,-1,closes}')::time, '00:00'), '23:59');
                """);

            migrationBuilder.DropColumn(
                name: "service_hours",
                schema: "sites",
                table: "sites");
        }
    }
}
