using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Jobs_ClaimOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_repair_orders_newest",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_newest",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_newest",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "creation_time", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "site_id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_newest",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "creation_time", "id" })
                .Annotation("Npgsql:IndexInclude", new[] { "tenant_id" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpBackgroundJobs_Priority_TryCount_NextTryTime",
                table: "AbpBackgroundJobs",
                columns: new[] { "Priority", "TryCount", "NextTryTime" },
                descending: new[] { true, false, false },
                filter: "NOT \"IsAbandoned\"");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_repair_orders_newest",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_newest",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "IX_AbpBackgroundJobs_Priority_TryCount_NextTryTime",
                table: "AbpBackgroundJobs");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_newest",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_newest",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "creation_time", "id" });
        }
    }
}
