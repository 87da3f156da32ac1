using System;
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
                name: "ix_sites_tenant_id_name",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_due",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_number",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_due",
                schema: "repairs",
                table: "repair_orders");

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

            migrationBuilder.AlterColumn<string>(
                name: "name",
                schema: "sites",
                table: "sites",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                collation: "zh-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AddColumn<int>(
                name: "search_keys_version",
                schema: "sites",
                table: "sites",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                schema: "sites",
                table: "sites",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<DateTime>(
                name: "promised_arrival_kept_at",
                schema: "repairs",
                table: "repair_orders",
                type: "timestamp with time zone",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "search_keys_version",
                schema: "repairs",
                table: "repair_orders",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "unit_code",
                schema: "repairs",
                table: "repair_orders",
                type: "character varying(50)",
                maxLength: 50,
                nullable: true);

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

            migrationBuilder.AddColumn<int>(
                name: "search_keys_version",
                schema: "owner_records",
                table: "parties",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<int>(
                name: "search_keys_version",
                schema: "follow_ups",
                table: "callback_tasks",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AlterColumn<string>(
                name: "name",
                schema: "sites",
                table: "buildings",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                collation: "zh-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(32)",
                oldMaxLength: 32);

            migrationBuilder.AddColumn<int>(
                name: "search_keys_version",
                schema: "sites",
                table: "buildings",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<string>(
                name: "search_text",
                schema: "sites",
                table: "buildings",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                schema: "administration",
                table: "api_clients",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                collation: "zh-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64);

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "AbpUsers",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                collation: "zh-x-icu",
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64,
                oldNullable: true);

            // Orders that were opened before: which promise was kept, and what is due next. The keys of the search are made again at the first start.
            migrationBuilder.Sql(
                """
                update repairs.repair_orders
                set promised_arrival_kept_at = coalesce(arrived_at, case when rework_count = 0 then first_arrived_at end);

                update repairs.repair_orders
                set due_at = least(
                    case when state in (10, 90) then dispatch_by end,
                    promised_finish_at,
                    case when promised_arrival_kept_at is null then promised_arrival_at end)
                where due_at is not null and state not in (80, 100) and state < 200;
                """);

            migrationBuilder.CreateIndex(
                name: "ix_sites_tenant_id_name_id",
                schema: "sites",
                table: "sites",
                columns: new[] { "tenant_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_due",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "due_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_search_keys_version",
                schema: "repairs",
                table: "repair_orders",
                column: "search_keys_version");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_due",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "due_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_tenant_id_number",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "number" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_party_phones_number",
                schema: "owner_records",
                table: "party_phones",
                column: "number")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_name_readings",
                schema: "owner_records",
                table: "parties",
                column: "name_readings")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_search_keys_version",
                schema: "owner_records",
                table: "parties",
                column: "search_keys_version");

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

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_contact_phone",
                schema: "follow_ups",
                table: "callback_tasks",
                column: "contact_phone",
                filter: "outcome is null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_search_keys_version",
                schema: "follow_ups",
                table: "callback_tasks",
                column: "search_keys_version");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_tenant_id_name_id",
                schema: "sites",
                table: "buildings",
                columns: new[] { "tenant_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_tenant_id_name_id",
                schema: "administration",
                table: "api_clients",
                columns: new[] { "tenant_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_TenantId_Name_Id",
                table: "AbpUsers",
                columns: new[] { "TenantId", "Name", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_sites_tenant_id_name_id",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_due",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_search_keys_version",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_site_due",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_tenant_id_number",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_party_phones_number",
                schema: "owner_records",
                table: "party_phones");

            migrationBuilder.DropIndex(
                name: "ix_parties_name_readings",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_search_keys_version",
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

            migrationBuilder.DropIndex(
                name: "ix_callback_tasks_contact_phone",
                schema: "follow_ups",
                table: "callback_tasks");

            migrationBuilder.DropIndex(
                name: "ix_callback_tasks_search_keys_version",
                schema: "follow_ups",
                table: "callback_tasks");

            migrationBuilder.DropIndex(
                name: "ix_buildings_tenant_id_name_id",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropIndex(
                name: "ix_api_clients_tenant_id_name_id",
                schema: "administration",
                table: "api_clients");

            migrationBuilder.DropIndex(
                name: "IX_AbpUsers_TenantId_Name_Id",
                table: "AbpUsers");

            migrationBuilder.DropColumn(
                name: "search_keys_version",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropColumn(
                name: "search_text",
                schema: "sites",
                table: "sites");

            migrationBuilder.DropColumn(
                name: "promised_arrival_kept_at",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropColumn(
                name: "search_keys_version",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropColumn(
                name: "unit_code",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropColumn(
                name: "name_readings",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "name_sort_key",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "search_keys_version",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "search_keys_version",
                schema: "follow_ups",
                table: "callback_tasks");

            migrationBuilder.DropColumn(
                name: "search_keys_version",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropColumn(
                name: "search_text",
                schema: "sites",
                table: "buildings");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                schema: "sites",
                table: "sites",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64,
                oldCollation: "zh-x-icu");

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

            migrationBuilder.AlterColumn<string>(
                name: "name",
                schema: "sites",
                table: "buildings",
                type: "character varying(32)",
                maxLength: 32,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(32)",
                oldMaxLength: 32,
                oldCollation: "zh-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "name",
                schema: "administration",
                table: "api_clients",
                type: "character varying(64)",
                maxLength: 64,
                nullable: false,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64,
                oldCollation: "zh-x-icu");

            migrationBuilder.AlterColumn<string>(
                name: "Name",
                table: "AbpUsers",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true,
                oldClrType: typeof(string),
                oldType: "character varying(64)",
                oldMaxLength: 64,
                oldNullable: true,
                oldCollation: "zh-x-icu");

            migrationBuilder.CreateIndex(
                name: "ix_sites_tenant_id_name",
                schema: "sites",
                table: "sites",
                columns: new[] { "tenant_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_due",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "due_at", "id" },
                filter: "due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_number",
                schema: "repairs",
                table: "repair_orders",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_due",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "due_at", "id" },
                filter: "due_at is not null");

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
