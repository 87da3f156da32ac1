using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class OwnerRecords_PeopleWhoMatter : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "committee_terms",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    to = table.Column<DateOnly>(type: "date", nullable: false),
                    registration_number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_terms", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "key_customers",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    reason = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    traits = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    responsible_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    responsible_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    contact_every_days = table.Column<int>(type: "integer", nullable: false),
                    next_contact_on = table.Column<DateOnly>(type: "date", nullable: false),
                    last_contact_on = table.Column<DateOnly>(type: "date", nullable: true),
                    last_contact_note = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    started_on = table.Column<DateOnly>(type: "date", nullable: false),
                    ended_on = table.Column<DateOnly>(type: "date", nullable: true),
                    end_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_key_customers", x => x.id);
                    table.ForeignKey(
                        name: "fk_key_customers_parties_party_id",
                        column: x => x.party_id,
                        principalSchema: "owner_records",
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "committee_members",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    term_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    phone = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: true),
                    joined_on = table.Column<DateOnly>(type: "date", nullable: true),
                    left_on = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_committee_members", x => x.id);
                    table.ForeignKey(
                        name: "fk_committee_members_committee_terms_term_id",
                        column: x => x.term_id,
                        principalSchema: "owner_records",
                        principalTable: "committee_terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_committee_members_parties_party_id",
                        column: x => x.party_id,
                        principalSchema: "owner_records",
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_unit_id_due_at",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "unit_id", "due_at" },
                filter: "outcome is null and unit_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_committee_members_party_id",
                schema: "owner_records",
                table: "committee_members",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_members_term_id",
                schema: "owner_records",
                table: "committee_members",
                column: "term_id");

            migrationBuilder.CreateIndex(
                name: "ix_committee_terms_site_id_from_id",
                schema: "owner_records",
                table: "committee_terms",
                columns: new[] { "site_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_committee_terms_site_id_number",
                schema: "owner_records",
                table: "committee_terms",
                columns: new[] { "site_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_committee_terms_tenant_id_from_id",
                schema: "owner_records",
                table: "committee_terms",
                columns: new[] { "tenant_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_party",
                schema: "owner_records",
                table: "key_customers",
                column: "party_id");

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_party_open",
                schema: "owner_records",
                table: "key_customers",
                column: "party_id",
                unique: true,
                filter: "ended_on is null");

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_site_id_last_contact_on_id",
                schema: "owner_records",
                table: "key_customers",
                columns: new[] { "site_id", "last_contact_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_site_id_next_contact_on_id",
                schema: "owner_records",
                table: "key_customers",
                columns: new[] { "site_id", "next_contact_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_site_id_started_on_id",
                schema: "owner_records",
                table: "key_customers",
                columns: new[] { "site_id", "started_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_tenant_id_last_contact_on_id",
                schema: "owner_records",
                table: "key_customers",
                columns: new[] { "tenant_id", "last_contact_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_tenant_id_next_contact_on_id",
                schema: "owner_records",
                table: "key_customers",
                columns: new[] { "tenant_id", "next_contact_on", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_key_customers_tenant_id_started_on_id",
                schema: "owner_records",
                table: "key_customers",
                columns: new[] { "tenant_id", "started_on", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "committee_members",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "key_customers",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "committee_terms",
                schema: "owner_records");

            migrationBuilder.DropIndex(
                name: "ix_callback_tasks_unit_id_due_at",
                schema: "follow_ups",
                table: "callback_tasks");
        }
    }
}
