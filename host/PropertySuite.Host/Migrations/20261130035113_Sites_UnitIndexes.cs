using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Sites_UnitIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_units_tenant_id_creation_time_id",
                schema: "sites",
                table: "units",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_units_tenant_id_gross_area_in_square_metres_id",
                schema: "sites",
                table: "units",
                columns: new[] { "tenant_id", "gross_area_in_square_metres", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_units_tenant_id_handed_over_on_id",
                schema: "sites",
                table: "units",
                columns: new[] { "tenant_id", "handed_over_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_units_tenant_id_kind_sort_key_id",
                schema: "sites",
                table: "units",
                columns: new[] { "tenant_id", "kind", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_units_tenant_id_occupancy_id",
                schema: "sites",
                table: "units",
                columns: new[] { "tenant_id", "occupancy", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_units_tenant_id_occupancy_sort_key_id",
                schema: "sites",
                table: "units",
                columns: new[] { "tenant_id", "occupancy", "sort_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_units_tenant_id_creation_time_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_tenant_id_gross_area_in_square_metres_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_tenant_id_handed_over_on_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_tenant_id_kind_sort_key_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_tenant_id_occupancy_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_tenant_id_occupancy_sort_key_id",
                schema: "sites",
                table: "units");
        }
    }
}
