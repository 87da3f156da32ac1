using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Repairs_HomePage : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_appointments",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "appointment_start", "id" },
                filter: "appointment_start is not null");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_finished",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "finished_at" },
                filter: "finished_at is not null")
                .Annotation("Npgsql:IndexInclude", new[] { "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_appointments",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "appointment_start", "id" },
                filter: "appointment_start is not null");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_finished",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "finished_at" },
                filter: "finished_at is not null")
                .Annotation("Npgsql:IndexInclude", new[] { "tenant_id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_repair_orders_appointments",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_finished",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_appointments",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_finished",
                schema: "repairs",
                table: "repair_orders");
        }
    }
}
