using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Sites_CompanyCalendar : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "company_calendars",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    calendar = table.Column<string>(type: "jsonb", nullable: false),
                    is_changed = table.Column<bool>(type: "boolean", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_company_calendars", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "site_setup_marks",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    step = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_site_setup_marks", x => x.id);
                    table.ForeignKey(
                        name: "fk_site_setup_marks_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_company_calendars_tenant_id",
                schema: "sites",
                table: "company_calendars",
                column: "tenant_id",
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_site_setup_marks_site_id_step",
                schema: "sites",
                table: "site_setup_marks",
                columns: new[] { "site_id", "step" },
                unique: true);

            // Every site began with Monday to Friday, so that it never meant a decision: these follow the company from now on, which begins with the same.
            migrationBuilder.Sql("UPDATE sites.sites SET calendar = jsonb_set(calendar, '{workingDays}', 'null') WHERE calendar->'workingDays' = '[1, 2, 3, 4, 5]'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("UPDATE sites.sites SET calendar = jsonb_set(calendar, '{workingDays}', '[1, 2, 3, 4, 5]') WHERE calendar->'workingDays' = 'null'");
            migrationBuilder.DropTable(
                name: "company_calendars",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "site_setup_marks",
                schema: "sites");
        }
    }
}
