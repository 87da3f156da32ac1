using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class ServiceDesk_MyWork : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ended_at",
                schema: "service_desk",
                table: "escalated_cases",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<string[]>(
                name: "roles",
                schema: "service_desk",
                table: "escalated_cases",
                type: "text[]",
                nullable: false,
                defaultValueSql: "'{}'");

            // Whom the cases that went up before concern, and which of them are over.
            migrationBuilder.Sql(
                """
                UPDATE service_desk.escalated_cases AS known
                SET roles = coalesce((
                        SELECT step.roles FROM service_desk.escalations AS step
                        WHERE step.subject_id = known.id AND step.to_level = known.level
                        ORDER BY cardinality(step.roles) = 0, step.occurred_at DESC LIMIT 1), '{}'),
                    ended_at = CASE WHEN EXISTS (
                        SELECT 1 FROM service_desk.clocks WHERE subject_id = known.id AND stopped_at IS NULL) THEN NULL ELSE now() END
                """);

            migrationBuilder.CreateTable(
                name: "day_checks",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    checked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    unfinished_count = table.Column<int>(type: "integer", nullable: false),
                    missed_count = table.Column<int>(type: "integer", nullable: false),
                    incomplete_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_day_checks", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_to_dispatch",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "due_at", "id" },
                filter: "state in (10, 90)");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_technician_open",
                schema: "repairs",
                table: "repair_orders",
                column: "technician_ids",
                filter: "state < 200")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_to_dispatch",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "due_at", "id" },
                filter: "state in (10, 90)");

            migrationBuilder.CreateIndex(
                name: "ix_escalated_cases_open",
                schema: "service_desk",
                table: "escalated_cases",
                columns: new[] { "tenant_id", "changed_at", "id" },
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_escalated_cases_site_open",
                schema: "service_desk",
                table: "escalated_cases",
                columns: new[] { "site_id", "changed_at", "id" },
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_site_unassigned",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "site_id", "due_at", "id" },
                filter: "outcome is null and assignee_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_unassigned",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "tenant_id", "due_at", "id" },
                filter: "outcome is null and assignee_id is null");

            migrationBuilder.CreateIndex(
                name: "ix_day_checks_user_id_day",
                schema: "service_desk",
                table: "day_checks",
                columns: new[] { "user_id", "day" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "day_checks",
                schema: "service_desk");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_to_dispatch",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_technician_open",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_to_dispatch",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_escalated_cases_open",
                schema: "service_desk",
                table: "escalated_cases");

            migrationBuilder.DropIndex(
                name: "ix_escalated_cases_site_open",
                schema: "service_desk",
                table: "escalated_cases");

            migrationBuilder.DropIndex(
                name: "ix_callback_tasks_site_unassigned",
                schema: "follow_ups",
                table: "callback_tasks");

            migrationBuilder.DropIndex(
                name: "ix_callback_tasks_unassigned",
                schema: "follow_ups",
                table: "callback_tasks");

            migrationBuilder.DropColumn(
                name: "ended_at",
                schema: "service_desk",
                table: "escalated_cases");

            migrationBuilder.DropColumn(
                name: "roles",
                schema: "service_desk",
                table: "escalated_cases");
        }
    }
}
