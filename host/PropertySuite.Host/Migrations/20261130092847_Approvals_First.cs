using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Approvals_First : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "approvals");

            migrationBuilder.AddColumn<string>(
                name: "proposed_quote",
                schema: "repairs",
                table: "repair_orders",
                type: "jsonb",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "quote_approval_round",
                schema: "repairs",
                table: "repair_orders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.CreateTable(
                name: "approval_delegations",
                schema: "approvals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    from_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    to_user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    starts_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ends_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ended_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_delegations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approval_policies",
                schema: "approvals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approval_policies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "approvals",
                schema: "approvals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    summary = table.Column<string>(type: "jsonb", nullable: false),
                    maker_id = table.Column<Guid>(type: "uuid", nullable: true),
                    maker_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    involved_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    barred_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    speaker_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    attempt = table.Column<int>(type: "integer", nullable: false),
                    current_step = table.Column<int>(type: "integer", nullable: false),
                    current_role = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    reminded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    decisions = table.Column<string>(type: "jsonb", nullable: false),
                    passes = table.Column<string>(type: "jsonb", nullable: false),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    search_keys_version = table.Column<int>(type: "integer", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    last_step_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_approvals", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "site_approval_policies",
                schema: "approvals",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_site_approval_policies", x => x.id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_approval_delegations_active",
                schema: "approvals",
                table: "approval_delegations",
                columns: new[] { "tenant_id", "ends_at" },
                filter: "ended_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_approval_delegations_from_user_id_starts_at",
                schema: "approvals",
                table: "approval_delegations",
                columns: new[] { "from_user_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_delegations_tenant_id_starts_at_id",
                schema: "approvals",
                table: "approval_delegations",
                columns: new[] { "tenant_id", "starts_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_delegations_to_user_id_starts_at",
                schema: "approvals",
                table: "approval_delegations",
                columns: new[] { "to_user_id", "starts_at" });

            migrationBuilder.CreateIndex(
                name: "ix_approval_policies_tenant_id_kind",
                schema: "approvals",
                table: "approval_policies",
                columns: new[] { "tenant_id", "kind" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_approvals_company_waiting",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "tenant_id", "current_role", "due_at", "id" },
                filter: "state = 10");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_due",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "tenant_id", "due_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approvals_late",
                schema: "approvals",
                table: "approvals",
                column: "due_at",
                filter: "state = 10 and reminded_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_maker_newest",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "maker_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approvals_newest",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approvals_one_open",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "subject_id", "kind" },
                unique: true,
                filter: "state < 200");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_search_keys_version",
                schema: "approvals",
                table: "approvals",
                column: "search_keys_version");

            migrationBuilder.CreateIndex(
                name: "ix_approvals_search_text",
                schema: "approvals",
                table: "approvals",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_approvals_site_due",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "site_id", "due_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approvals_site_newest",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "site_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_approvals_subject",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "subject_id", "kind", "round" });

            migrationBuilder.CreateIndex(
                name: "ix_approvals_waiting",
                schema: "approvals",
                table: "approvals",
                columns: new[] { "site_id", "current_role", "due_at", "id" },
                filter: "state = 10");

            migrationBuilder.CreateIndex(
                name: "ix_site_approval_policies_site_id_kind",
                schema: "approvals",
                table: "site_approval_policies",
                columns: new[] { "site_id", "kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "approval_delegations",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "approval_policies",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "approvals",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "site_approval_policies",
                schema: "approvals");

            migrationBuilder.DropColumn(
                name: "proposed_quote",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropColumn(
                name: "quote_approval_round",
                schema: "repairs",
                table: "repair_orders");
        }
    }
}
