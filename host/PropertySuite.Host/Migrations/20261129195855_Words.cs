using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Words : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_parties_name_initials",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_name_pinyin",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_site_id_name_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_tenant_id_name_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "name_initials",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "name_pinyin",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.AddColumn<string>(
                name: "name_readings",
                schema: "owner_records",
                table: "parties",
                type: "character varying(1024)",
                maxLength: 1024,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "name_sort_key",
                schema: "owner_records",
                table: "parties",
                type: "character varying(256)",
                maxLength: 256,
                nullable: false,
                defaultValue: "",
                collation: "C");

            migrationBuilder.CreateIndex(
                name: "ix_parties_name_readings",
                schema: "owner_records",
                table: "parties",
                column: "name_readings")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_name_sort_key_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "name_sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_tenant_id_name_sort_key_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "tenant_id", "name_sort_key", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_parties_name_readings",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_site_id_name_sort_key_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_tenant_id_name_sort_key_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "name_readings",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "name_sort_key",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.AddColumn<string>(
                name: "name_initials",
                schema: "owner_records",
                table: "parties",
                type: "character varying(128)",
                maxLength: 128,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "name_pinyin",
                schema: "owner_records",
                table: "parties",
                type: "character varying(256)",
                maxLength: 256,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "ix_parties_name_initials",
                schema: "owner_records",
                table: "parties",
                column: "name_initials")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_name_pinyin",
                schema: "owner_records",
                table: "parties",
                column: "name_pinyin")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_name_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_tenant_id_name_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "tenant_id", "name", "id" });
        }
    }
}
