using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class ListIndexes_StepKeys : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_units_building_id_sort_key",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_site_id_sort_key",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_site_memberships_site_id_creation_time",
                schema: "sites",
                table: "site_memberships");

            migrationBuilder.DropIndex(
                name: "ix_personal_data_accesses_tenant_id_access_time",
                schema: "owner_records",
                table: "personal_data_accesses");

            migrationBuilder.DropIndex(
                name: "ix_parties_site_id_creation_time",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_site_id_name",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_owner_imports_tenant_id_creation_time",
                schema: "owner_records",
                table: "owner_imports");

            migrationBuilder.DropIndex(
                name: "ix_buildings_site_id_sort_key",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropIndex(
                name: "ix_api_clients_tenant_id_creation_time",
                schema: "administration",
                table: "api_clients");

            migrationBuilder.DropIndex(
                name: "ix_api_access_tokens_api_client_id_creation_time",
                schema: "administration",
                table: "api_access_tokens");

            migrationBuilder.DropIndex(
                name: "IX_AbpSecurityLogs_TenantId_CreationTime",
                table: "AbpSecurityLogs");

            migrationBuilder.DropIndex(
                name: "IX_AbpBackgroundJobs_ArgsTenantId_CreationTime",
                table: "AbpBackgroundJobs");

            migrationBuilder.AddColumn<Guid>(
                name: "client_key",
                schema: "service_desk",
                table: "timeline_entries",
                type: "uuid",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_units_building_id_sort_key_id",
                schema: "sites",
                table: "units",
                columns: new[] { "building_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_units_site_id_sort_key_id",
                schema: "sites",
                table: "units",
                columns: new[] { "site_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_units_tenant_id_sort_key_id",
                schema: "sites",
                table: "units",
                columns: new[] { "tenant_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_timeline_entries_subject_id_client_key",
                schema: "service_desk",
                table: "timeline_entries",
                columns: new[] { "subject_id", "client_key" },
                unique: true,
                filter: "client_key is not null");

            migrationBuilder.CreateIndex(
                name: "ix_site_memberships_site_id_creation_time_id",
                schema: "sites",
                table: "site_memberships",
                columns: new[] { "site_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_site_memberships_tenant_id_creation_time_id",
                schema: "sites",
                table: "site_memberships",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_personal_data_accesses_tenant_id_access_time_id",
                schema: "owner_records",
                table: "personal_data_accesses",
                columns: new[] { "tenant_id", "access_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_creation_time_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_name_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_tenant_id_creation_time_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_tenant_id_name_id",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "tenant_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_owner_imports_tenant_id_creation_time_id",
                schema: "owner_records",
                table: "owner_imports",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_buildings_site_id_sort_key_id",
                schema: "sites",
                table: "buildings",
                columns: new[] { "site_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_buildings_tenant_id_sort_key_id",
                schema: "sites",
                table: "buildings",
                columns: new[] { "tenant_id", "sort_key", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_tenant_id_creation_time_id",
                schema: "administration",
                table: "api_clients",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_api_access_tokens_api_client_id_creation_time_id",
                schema: "administration",
                table: "api_access_tokens",
                columns: new[] { "api_client_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_TenantId_UserName_Id",
                table: "AbpUsers",
                columns: new[] { "TenantId", "UserName", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpSecurityLogs_TenantId_CreationTime_Id",
                table: "AbpSecurityLogs",
                columns: new[] { "TenantId", "CreationTime", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpBackgroundJobs_ArgsTenantId_CreationTime_Id",
                table: "AbpBackgroundJobs",
                columns: new[] { "ArgsTenantId", "CreationTime", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_units_building_id_sort_key_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_site_id_sort_key_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_units_tenant_id_sort_key_id",
                schema: "sites",
                table: "units");

            migrationBuilder.DropIndex(
                name: "ix_timeline_entries_subject_id_client_key",
                schema: "service_desk",
                table: "timeline_entries");

            migrationBuilder.DropIndex(
                name: "ix_site_memberships_site_id_creation_time_id",
                schema: "sites",
                table: "site_memberships");

            migrationBuilder.DropIndex(
                name: "ix_site_memberships_tenant_id_creation_time_id",
                schema: "sites",
                table: "site_memberships");

            migrationBuilder.DropIndex(
                name: "ix_personal_data_accesses_tenant_id_access_time_id",
                schema: "owner_records",
                table: "personal_data_accesses");

            migrationBuilder.DropIndex(
                name: "ix_parties_site_id_creation_time_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_site_id_name_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_tenant_id_creation_time_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_parties_tenant_id_name_id",
                schema: "owner_records",
                table: "parties");

            migrationBuilder.DropIndex(
                name: "ix_owner_imports_tenant_id_creation_time_id",
                schema: "owner_records",
                table: "owner_imports");

            migrationBuilder.DropIndex(
                name: "ix_buildings_site_id_sort_key_id",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropIndex(
                name: "ix_buildings_tenant_id_sort_key_id",
                schema: "sites",
                table: "buildings");

            migrationBuilder.DropIndex(
                name: "ix_api_clients_tenant_id_creation_time_id",
                schema: "administration",
                table: "api_clients");

            migrationBuilder.DropIndex(
                name: "ix_api_access_tokens_api_client_id_creation_time_id",
                schema: "administration",
                table: "api_access_tokens");

            migrationBuilder.DropIndex(
                name: "IX_AbpUsers_TenantId_UserName_Id",
                table: "AbpUsers");

            migrationBuilder.DropIndex(
                name: "IX_AbpSecurityLogs_TenantId_CreationTime_Id",
                table: "AbpSecurityLogs");

            migrationBuilder.DropIndex(
                name: "IX_AbpBackgroundJobs_ArgsTenantId_CreationTime_Id",
                table: "AbpBackgroundJobs");

            migrationBuilder.DropColumn(
                name: "client_key",
                schema: "service_desk",
                table: "timeline_entries");

            migrationBuilder.CreateIndex(
                name: "ix_units_building_id_sort_key",
                schema: "sites",
                table: "units",
                columns: new[] { "building_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_units_site_id_sort_key",
                schema: "sites",
                table: "units",
                columns: new[] { "site_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_site_memberships_site_id_creation_time",
                schema: "sites",
                table: "site_memberships",
                columns: new[] { "site_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_personal_data_accesses_tenant_id_access_time",
                schema: "owner_records",
                table: "personal_data_accesses",
                columns: new[] { "tenant_id", "access_time" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_creation_time",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_name",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_owner_imports_tenant_id_creation_time",
                schema: "owner_records",
                table: "owner_imports",
                columns: new[] { "tenant_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_buildings_site_id_sort_key",
                schema: "sites",
                table: "buildings",
                columns: new[] { "site_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_api_clients_tenant_id_creation_time",
                schema: "administration",
                table: "api_clients",
                columns: new[] { "tenant_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_api_access_tokens_api_client_id_creation_time",
                schema: "administration",
                table: "api_access_tokens",
                columns: new[] { "api_client_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpSecurityLogs_TenantId_CreationTime",
                table: "AbpSecurityLogs",
                columns: new[] { "TenantId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpBackgroundJobs_ArgsTenantId_CreationTime",
                table: "AbpBackgroundJobs",
                columns: new[] { "ArgsTenantId", "CreationTime" });
        }
    }
}
