using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class OwnerRecords_ImportSheets : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // What was the one sheet of an import becomes the first of its sheets.
            migrationBuilder.Sql(
                """
                update owner_records.owner_imports set columns = jsonb_build_array(jsonb_build_object(
                    'index', 0, 'name', sheet_name, 'isHidden', false, 'isIncluded', true, 'headerRowNumber', header_row_number,
                    'rowCount', clean_rows + warning_rows + error_rows + left_out_rows, 'columns', columns, 'hasMoreColumns', false)),
                    header_row_number = 0;
                """);

            migrationBuilder.DropIndex(
                name: "ix_owner_import_rows_import_id_row_number",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.DropIndex(
                name: "ix_owner_import_rows_import_id_state_verdict_row_number",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.DropColumn(
                name: "sheet_name",
                schema: "owner_records",
                table: "owner_imports");

            migrationBuilder.RenameColumn(
                name: "header_row_number",
                schema: "owner_records",
                table: "owner_imports",
                newName: "undecided_rows");

            migrationBuilder.RenameColumn(
                name: "columns",
                schema: "owner_records",
                table: "owner_imports",
                newName: "sheets");

            migrationBuilder.AddColumn<string>(
                name: "refusal",
                schema: "owner_records",
                table: "owner_imports",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "decision",
                schema: "owner_records",
                table: "owner_import_rows",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "decision_from",
                schema: "owner_records",
                table: "owner_import_rows",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "position",
                schema: "owner_records",
                table: "owner_import_rows",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "sheet_index",
                schema: "owner_records",
                table: "owner_import_rows",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "owner_import_file_parts",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    content_secret = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_owner_import_file_parts", x => x.id);
                    table.ForeignKey(
                        name: "fk_owner_import_file_parts_owner_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "owner_records",
                        principalTable: "owner_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql("update owner_records.owner_import_rows set position = row_number;");

            migrationBuilder.CreateIndex(
                name: "ix_owner_import_rows_import_id_position",
                schema: "owner_records",
                table: "owner_import_rows",
                columns: new[] { "import_id", "position" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_owner_import_rows_import_id_state_verdict_position",
                schema: "owner_records",
                table: "owner_import_rows",
                columns: new[] { "import_id", "state", "verdict", "position" });

            migrationBuilder.CreateIndex(
                name: "ix_owner_import_file_parts_import_id_number",
                schema: "owner_records",
                table: "owner_import_file_parts",
                columns: new[] { "import_id", "number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "owner_import_file_parts",
                schema: "owner_records");

            migrationBuilder.DropIndex(
                name: "ix_owner_import_rows_import_id_position",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.DropIndex(
                name: "ix_owner_import_rows_import_id_state_verdict_position",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.DropColumn(
                name: "refusal",
                schema: "owner_records",
                table: "owner_imports");

            migrationBuilder.DropColumn(
                name: "decision",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.DropColumn(
                name: "decision_from",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.DropColumn(
                name: "position",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.DropColumn(
                name: "sheet_index",
                schema: "owner_records",
                table: "owner_import_rows");

            migrationBuilder.Sql(
                "update owner_records.owner_imports set sheets = coalesce(sheets -> 0 -> 'columns', '[]'::jsonb), undecided_rows = coalesce((sheets -> 0 ->> 'headerRowNumber')::int, 0);");

            migrationBuilder.RenameColumn(
                name: "undecided_rows",
                schema: "owner_records",
                table: "owner_imports",
                newName: "header_row_number");

            migrationBuilder.RenameColumn(
                name: "sheets",
                schema: "owner_records",
                table: "owner_imports",
                newName: "columns");

            migrationBuilder.AddColumn<string>(
                name: "sheet_name",
                schema: "owner_records",
                table: "owner_imports",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "ix_owner_import_rows_import_id_row_number",
                schema: "owner_records",
                table: "owner_import_rows",
                columns: new[] { "import_id", "row_number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_owner_import_rows_import_id_state_verdict_row_number",
                schema: "owner_records",
                table: "owner_import_rows",
                columns: new[] { "import_id", "state", "verdict", "row_number" });
        }
    }
}
