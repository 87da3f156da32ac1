using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Repairs_OpenByUnit : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_unit_open",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "unit_id", "due_at" },
                filter: "state < 200 and unit_id is not null")
                .Annotation("Npgsql:IndexInclude", new[] { "tenant_id", "state" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_unit_open",
                schema: "repairs",
                table: "repair_orders");
        }
    }
}
