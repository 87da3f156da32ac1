using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Tasks_And_Duty : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "absences",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    reason = table.Column<int>(type: "integer", nullable: false),
                    stand_in_id = table.Column<Guid>(type: "uuid", nullable: true),
                    remark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    handed_over_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_absences", x => x.id);
                    table.ForeignKey(
                        name: "fk_absences_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "duty_posts",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    role = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    allows_another_post = table.Column<bool>(type: "boolean", nullable: false),
                    is_active = table.Column<bool>(type: "boolean", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duty_posts", x => x.id);
                    table.ForeignKey(
                        name: "fk_duty_posts_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "work_tasks",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_key = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    title = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    description = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    evidence = table.Column<int>(type: "integer", nullable: false),
                    assignee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assignee_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    role = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    department_id = table.Column<Guid>(type: "uuid", nullable: true),
                    department_name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    giver_id = table.Column<Guid>(type: "uuid", nullable: true),
                    giver_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    verifier_role = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    done_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    done_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    result = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    verified_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    verifier_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    awaited_user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    awaited_role = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    awaited_department_id = table.Column<Guid>(type: "uuid", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false),
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
                    table.PrimaryKey("pk_work_tasks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "duty_shifts",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    post_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    to = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    stand_in_id = table.Column<Guid>(type: "uuid", nullable: true),
                    remark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_duty_shifts", x => x.id);
                    table.ForeignKey(
                        name: "fk_duty_shifts_duty_posts_post_id",
                        column: x => x.post_id,
                        principalSchema: "sites",
                        principalTable: "duty_posts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "fk_duty_shifts_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_absences_site_id_to",
                schema: "sites",
                table: "absences",
                columns: new[] { "site_id", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_absences_tenant_id_from_id",
                schema: "sites",
                table: "absences",
                columns: new[] { "tenant_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_posts_site_id_name",
                schema: "sites",
                table: "duty_posts",
                columns: new[] { "site_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_duty_posts_tenant_id_name_id",
                schema: "sites",
                table: "duty_posts",
                columns: new[] { "tenant_id", "name", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_shifts_post_id",
                schema: "sites",
                table: "duty_shifts",
                column: "post_id");

            migrationBuilder.CreateIndex(
                name: "ix_duty_shifts_site_id_to_from",
                schema: "sites",
                table: "duty_shifts",
                columns: new[] { "site_id", "to", "from" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_shifts_tenant_id_from_id",
                schema: "sites",
                table: "duty_shifts",
                columns: new[] { "tenant_id", "from", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_duty_shifts_user_id_to",
                schema: "sites",
                table: "duty_shifts",
                columns: new[] { "user_id", "to" });

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_assignee_id_due_at_id",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "assignee_id", "due_at", "id" },
                filter: "assignee_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_awaited_department",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "site_id", "awaited_department_id", "due_at", "id" },
                filter: "state < 200 and awaited_department_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_awaited_role",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "site_id", "awaited_role", "due_at", "id" },
                filter: "state < 200 and awaited_role is not null");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_awaited_user",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "awaited_user_id", "due_at", "id" },
                filter: "state < 200 and awaited_user_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_due",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "tenant_id", "due_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_giver_id_due_at_id",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "giver_id", "due_at", "id" },
                filter: "giver_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_newest",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_search_text",
                schema: "service_desk",
                table: "work_tasks",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_site_due",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "site_id", "due_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_site_newest",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "site_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_subject_id_due_at_id",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "subject_id", "due_at", "id" },
                filter: "subject_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_tenant_id_client_key",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "tenant_id", "client_key" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_work_tasks_tenant_id_number",
                schema: "service_desk",
                table: "work_tasks",
                columns: new[] { "tenant_id", "number" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "absences",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "duty_shifts",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "work_tasks",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "duty_posts",
                schema: "sites");
        }
    }
}
