using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Estate_ContactsAndUrging : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "urged_times",
                schema: "repairs",
                table: "repair_orders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "key_customer_contacts",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key_customer_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contacted_on = table.Column<DateOnly>(type: "date", nullable: false),
                    method = table.Column<int>(type: "integer", nullable: true),
                    note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: false),
                    by_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_key_customer_contacts", x => x.id);
                    table.ForeignKey(
                        name: "fk_key_customer_contacts_key_customers_key_customer_id",
                        column: x => x.key_customer_id,
                        principalSchema: "owner_records",
                        principalTable: "key_customers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            // The last contact of each entry was all that was kept; how and by whom is not known.
            migrationBuilder.Sql(
                """
                insert into owner_records.key_customer_contacts (id, tenant_id, site_id, key_customer_id, contacted_on, note, creation_time)
                select gen_random_uuid(), tenant_id, site_id, id, last_contact_on, last_contact_note, (last_contact_on + time '04:00') at time zone 'UTC'
                from owner_records.key_customers
                where last_contact_on is not null and last_contact_note is not null;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_unit_id_creation_time",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "unit_id", "creation_time" },
                filter: "unit_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_key_customer_contacts_newest",
                schema: "owner_records",
                table: "key_customer_contacts",
                columns: new[] { "key_customer_id", "contacted_on", "creation_time" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "key_customer_contacts",
                schema: "owner_records");

            migrationBuilder.DropIndex(
                name: "ix_callback_tasks_unit_id_creation_time",
                schema: "follow_ups",
                table: "callback_tasks");

            migrationBuilder.DropColumn(
                name: "urged_times",
                schema: "repairs",
                table: "repair_orders");
        }
    }
}
