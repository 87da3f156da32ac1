using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Clocks_Retimings_Triggers : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_finish_agreed",
                schema: "repairs",
                table: "repair_orders",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<int>(
                name: "refused_times",
                schema: "repairs",
                table: "repair_orders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "steps_ever_taken",
                schema: "service_desk",
                table: "clocks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<DateTime>(
                name: "told_at",
                schema: "service_desk",
                table: "escalations",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<Guid[]>(
                name: "told_ids",
                schema: "service_desk",
                table: "escalations",
                type: "uuid[]",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "clock_retimings",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    clock_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occurred_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    cause = table.Column<int>(type: "integer", nullable: false),
                    old_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    new_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor_name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_retimings", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_escalations_newest",
                schema: "service_desk",
                table: "escalations",
                columns: new[] { "tenant_id", "occurred_at", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "site_id", "to_level" });

            migrationBuilder.CreateIndex(
                name: "ix_escalations_site_newest",
                schema: "service_desk",
                table: "escalations",
                columns: new[] { "site_id", "occurred_at", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "tenant_id", "to_level" });

            migrationBuilder.CreateIndex(
                name: "ix_escalations_triggers",
                schema: "service_desk",
                table: "escalations",
                columns: new[] { "subject_id", "trigger" },
                unique: true,
                filter: "trigger > 1");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_site_running",
                schema: "service_desk",
                table: "clocks",
                columns: new[] { "site_id", "subject_type", "subject_id" },
                filter: "stopped_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_clock_retimings_subject_id_occurred_at",
                schema: "service_desk",
                table: "clock_retimings",
                columns: new[] { "subject_id", "occurred_at" });

            // Steps are numbered over the life of a clock, however often it was timed anew.
            migrationBuilder.Sql(
                """
                UPDATE service_desk.clocks AS clock
                SET steps_ever_taken = greatest(clock.steps_taken, (SELECT coalesce(max(ordinal), 0) FROM service_desk.escalations WHERE clock_id = clock.id));
                """);

            // Suspended work waits for the promise that the customer was told.
            migrationBuilder.Sql("UPDATE repairs.repair_orders SET is_finish_agreed = true WHERE suspension_reason IS NOT NULL;");

            // Cases that were open before there were clocks get theirs from a job, one for each company.
            migrationBuilder.Sql(
                """
                INSERT INTO "AbpBackgroundJobs"
                    ("Id", "JobName", "JobArgs", "TryCount", "CreationTime", "NextTryTime", "IsAbandoned", "Priority", "ExtraProperties", "ConcurrencyStamp")
                SELECT gen_random_uuid(), 'service-desk.start-clocks', json_build_object('tenantId', "Id")::text, 0, now(), now(), false, 15, '{}', md5("Id"::text)
                FROM "AbpTenants"
                WHERE NOT "IsDeleted";
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "clock_retimings",
                schema: "service_desk");

            migrationBuilder.DropIndex(
                name: "ix_escalations_newest",
                schema: "service_desk",
                table: "escalations");

            migrationBuilder.DropIndex(
                name: "ix_escalations_site_newest",
                schema: "service_desk",
                table: "escalations");

            migrationBuilder.DropIndex(
                name: "ix_escalations_triggers",
                schema: "service_desk",
                table: "escalations");

            migrationBuilder.DropIndex(
                name: "ix_clocks_site_running",
                schema: "service_desk",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "is_finish_agreed",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropColumn(
                name: "refused_times",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropColumn(
                name: "steps_ever_taken",
                schema: "service_desk",
                table: "clocks");

            migrationBuilder.DropColumn(
                name: "told_at",
                schema: "service_desk",
                table: "escalations");

            migrationBuilder.DropColumn(
                name: "told_ids",
                schema: "service_desk",
                table: "escalations");
        }
    }
}
