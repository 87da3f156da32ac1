using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Administration_Working : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "administration");

            migrationBuilder.AddColumn<string>(
                name: "ArgsTenantId",
                table: "AbpBackgroundJobs",
                type: "character varying(36)",
                maxLength: 36,
                nullable: true,
                computedColumnSql: "left((\"JobArgs\"::jsonb ->> 'tenantId'), 36)",
                stored: true);

            migrationBuilder.CreateTable(
                name: "api_clients",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    client_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    description = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    covers_all_sites = table.Column<bool>(type: "boolean", nullable: false),
                    site_ids = table.Column<List<Guid>>(type: "uuid[]", nullable: false),
                    secret_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    secret_prefix = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: false),
                    secret_created_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    old_secret_hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    old_secret_prefix = table.Column<string>(type: "character varying(10)", maxLength: 10, nullable: true),
                    old_secret_expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_used_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_deleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    deleter_id = table.Column<Guid>(type: "uuid", nullable: true),
                    deletion_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_clients", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "company_dictionaries",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    items = table.Column<string>(type: "jsonb", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_company_dictionaries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "api_access_tokens",
                schema: "administration",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    api_client_id = table.Column<Guid>(type: "uuid", nullable: false),
                    hash = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    scopes = table.Column<List<string>>(type: "text[]", nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_api_access_tokens", x => x.id);
                    table.ForeignKey(
                        name: "fk_api_access_tokens_api_clients_api_client_id",
                        column: x => x.api_client_id,
                        principalSchema: "administration",
                        principalTable: "api_clients",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AbpBackgroundJobs_ArgsTenantId_CreationTime",
                table: "AbpBackgroundJobs",
                columns: new[] { "ArgsTenantId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "ix_api_access_tokens_api_client_id_creation_time",
                schema: "administration",
                table: "api_access_tokens",
                columns: new[] { "api_client_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_api_access_tokens_expires_at",
                schema: "administration",
                table: "api_access_tokens",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_api_access_tokens_hash",
                schema: "administration",
                table: "api_access_tokens",
                column: "hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_client_id",
                schema: "administration",
                table: "api_clients",
                column: "client_id",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_tenant_id_creation_time",
                schema: "administration",
                table: "api_clients",
                columns: new[] { "tenant_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_company_dictionaries_tenant_id_code",
                schema: "sites",
                table: "company_dictionaries",
                columns: new[] { "tenant_id", "code" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "api_access_tokens",
                schema: "administration");

            migrationBuilder.DropTable(
                name: "company_dictionaries",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "api_clients",
                schema: "administration");

            migrationBuilder.DropIndex(
                name: "IX_AbpBackgroundJobs_ArgsTenantId_CreationTime",
                table: "AbpBackgroundJobs");

            migrationBuilder.DropColumn(
                name: "ArgsTenantId",
                table: "AbpBackgroundJobs");
        }
    }
}
