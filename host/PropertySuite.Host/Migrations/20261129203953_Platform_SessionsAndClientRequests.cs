using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Platform_SessionsAndClientRequests : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_repair_orders_client_key",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_attachments_client_key",
                schema: "attachments",
                table: "attachments");

            migrationBuilder.DropIndex(
                name: "ix_attachment_drafts_client_key",
                schema: "attachments",
                table: "attachment_drafts");

            migrationBuilder.DropIndex(
                name: "IX_AbpSettings_Name_ProviderName_ProviderKey",
                table: "AbpSettings");

            migrationBuilder.AddColumn<string>(
                name: "client_fingerprint",
                schema: "service_desk",
                table: "timeline_entries",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "client_fingerprint",
                schema: "owner_records",
                table: "parties",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "client_key",
                schema: "owner_records",
                table: "parties",
                type: "uuid",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "client_fingerprint",
                schema: "administration",
                table: "api_clients",
                type: "character varying(64)",
                maxLength: 64,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "client_key",
                schema: "administration",
                table: "api_clients",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "AbpSessions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    SessionId = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Device = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    DeviceInfo = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    ClientId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    IpAddresses = table.Column<string>(type: "character varying(2048)", maxLength: 2048, nullable: true),
                    SignedIn = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastAccessed = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpSessions", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_tenant_id_client_key",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "client_key" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_parties_tenant_id_client_key",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "tenant_id", "client_key" },
                unique: true,
                filter: "client_key is not null")
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_attachments_tenant_id_client_key",
                schema: "attachments",
                table: "attachments",
                columns: new[] { "tenant_id", "client_key" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_attachment_drafts_tenant_id_client_key",
                schema: "attachments",
                table: "attachment_drafts",
                columns: new[] { "tenant_id", "client_key" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_tenant_id_client_key",
                schema: "administration",
                table: "api_clients",
                columns: new[] { "tenant_id", "client_key" },
                unique: true,
                filter: "client_key is not null")
                .Annotation("Npgsql:NullsDistinct", false);

            // Two at once could store an installation-wide setting twice; which of them was read was chance.
            migrationBuilder.Sql(
                """
                delete from "AbpSettings" as extra using "AbpSettings" as kept
                where extra."Name" = kept."Name" and extra."ProviderName" is not distinct from kept."ProviderName"
                  and extra."ProviderKey" is not distinct from kept."ProviderKey" and extra."Id" > kept."Id";
                """);

            migrationBuilder.CreateIndex(
                name: "IX_AbpSettings_Name_ProviderName_ProviderKey",
                table: "AbpSettings",
                columns: new[] { "Name", "ProviderName", "ProviderKey" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "IX_AbpSessions_Device",
                table: "AbpSessions",
                column: "Device");

            migrationBuilder.CreateIndex(
                name: "IX_AbpSessions_SessionId",
                table: "AbpSessions",
                column: "SessionId");

            migrationBuilder.CreateIndex(
                name: "IX_AbpSessions_TenantId_UserId",
                table: "AbpSessions",
                columns: new[] { "TenantId", "UserId" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AbpSessions");

            migrationBuilder.DropIndex(
                name: "ix_repair_orders_tenant_id_client_key",
                schema: "repairs",
                table: "repair_orders");

            migrationBuilder.DropIndex(
                name: "ix_parties_tenant_id_client_key",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_attachments_tenant_id_client_key",
                schema: "attachments",
                table: "attachments");

            migrationBuilder.DropIndex(
                name: "ix_attachment_drafts_tenant_id_client_key",
                schema: "attachments",
                table: "attachment_drafts");

            migrationBuilder.DropIndex(
                name: "ix_api_clients_tenant_id_client_key",
                schema: "administration",
                table: "api_clients");

            migrationBuilder.DropIndex(
                name: "IX_AbpSettings_Name_ProviderName_ProviderKey",
                table: "AbpSettings");

            migrationBuilder.DropColumn(
                name: "client_fingerprint",
                schema: "service_desk",
                table: "timeline_entries");

            migrationBuilder.DropColumn(
                name: "client_fingerprint",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "client_key",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropColumn(
                name: "client_fingerprint",
                schema: "administration",
                table: "api_clients");

            migrationBuilder.DropColumn(
                name: "client_key",
                schema: "administration",
                table: "api_clients");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_client_key",
                schema: "repairs",
                table: "repair_orders",
                column: "client_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachments_client_key",
                schema: "attachments",
                table: "attachments",
                column: "client_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_attachment_drafts_client_key",
                schema: "attachments",
                table: "attachment_drafts",
                column: "client_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AbpSettings_Name_ProviderName_ProviderKey",
                table: "AbpSettings",
                columns: new[] { "Name", "ProviderName", "ProviderKey" },
                unique: true);
        }
    }
}
