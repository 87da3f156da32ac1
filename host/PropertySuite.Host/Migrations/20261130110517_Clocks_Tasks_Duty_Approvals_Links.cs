using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Clocks_Tasks_Duty_Approvals_Links : Migration
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
                name: "clock_policies",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    site_percent = table.Column<int>(type: "integer", nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    rules = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_policies", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "clock_policy_versions",
                schema: "service_desk",
                columns: table => new
                {
                    policy_id = table.Column<Guid>(type: "uuid", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rules = table.Column<string>(type: "jsonb", nullable: false),
                    site_percent = table.Column<int>(type: "integer", nullable: true),
                    valid_from = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clock_policy_versions", x => new { x.policy_id, x.version });
                });

            migrationBuilder.CreateTable(
                name: "clocks",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    policy_id = table.Column<Guid>(type: "uuid", nullable: true),
                    policy_version = table.Column<int>(type: "integer", nullable: false),
                    started_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    steps = table.Column<string>(type: "jsonb", nullable: false),
                    steps_taken = table.Column<int>(type: "integer", nullable: false),
                    next_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    warned_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    breached_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    paused_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    pause_reason = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    stopped_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_clocks", x => x.id);
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
                name: "escalated_cases",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    level = table.Column<int>(type: "integer", nullable: false),
                    changed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_escalated_cases", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "escalations",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_number = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    trigger = table.Column<int>(type: "integer", nullable: false),
                    clock_id = table.Column<Guid>(type: "uuid", nullable: true),
                    clock_kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    ordinal = table.Column<int>(type: "integer", nullable: true),
                    planned_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    from_level = table.Column<int>(type: "integer", nullable: false),
                    to_level = table.Column<int>(type: "integer", nullable: false),
                    occurred_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    roles = table.Column<string[]>(type: "text[]", nullable: false),
                    unheld_roles = table.Column<string[]>(type: "text[]", nullable: false),
                    reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor_name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_escalations", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "links",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    purpose = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    token_hash = table.Column<string>(type: "character(64)", fixedLength: true, maxLength: 64, nullable: false),
                    person_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    actions = table.Column<List<string>>(type: "text[]", nullable: false),
                    creator_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    expires_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    revoked_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    revoked_by_id = table.Column<Guid>(type: "uuid", nullable: true),
                    opened_times = table.Column<int>(type: "integer", nullable: false),
                    last_opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_links", x => x.id);
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

            migrationBuilder.CreateTable(
                name: "site_clock_policies",
                schema: "service_desk",
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
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kind = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    rules = table.Column<string>(type: "jsonb", nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_site_clock_policies", x => x.id);
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

            migrationBuilder.CreateTable(
                name: "link_openings",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    link_id = table.Column<Guid>(type: "uuid", nullable: false),
                    opened_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    address = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_link_openings", x => x.id);
                    table.ForeignKey(
                        name: "fk_link_openings_links_link_id",
                        column: x => x.link_id,
                        principalSchema: "service_desk",
                        principalTable: "links",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
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
                name: "ix_clock_policies_tenant_id_subject_type_kind",
                schema: "service_desk",
                table: "clock_policies",
                columns: new[] { "tenant_id", "subject_type", "kind" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_clocks_next_at",
                schema: "service_desk",
                table: "clocks",
                column: "next_at",
                filter: "next_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_running",
                schema: "service_desk",
                table: "clocks",
                columns: new[] { "subject_id", "kind" },
                unique: true,
                filter: "stopped_at is null");

            migrationBuilder.CreateIndex(
                name: "ix_clocks_subject_id_kind_round",
                schema: "service_desk",
                table: "clocks",
                columns: new[] { "subject_id", "kind", "round" },
                unique: true);

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
                name: "ix_escalations_clock_id_ordinal",
                schema: "service_desk",
                table: "escalations",
                columns: new[] { "clock_id", "ordinal" },
                unique: true,
                filter: "clock_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_escalations_subject_id_occurred_at",
                schema: "service_desk",
                table: "escalations",
                columns: new[] { "subject_id", "occurred_at" });

            migrationBuilder.CreateIndex(
                name: "ix_link_openings_link_id_opened_at",
                schema: "service_desk",
                table: "link_openings",
                columns: new[] { "link_id", "opened_at" });

            migrationBuilder.CreateIndex(
                name: "ix_link_openings_opened_at",
                schema: "service_desk",
                table: "link_openings",
                column: "opened_at");

            migrationBuilder.CreateIndex(
                name: "ix_links_expires_at",
                schema: "service_desk",
                table: "links",
                column: "expires_at");

            migrationBuilder.CreateIndex(
                name: "ix_links_subject_id_purpose_creation_time",
                schema: "service_desk",
                table: "links",
                columns: new[] { "subject_id", "purpose", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_links_token_hash",
                schema: "service_desk",
                table: "links",
                column: "token_hash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_site_approval_policies_site_id_kind",
                schema: "approvals",
                table: "site_approval_policies",
                columns: new[] { "site_id", "kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_site_clock_policies_site_id_subject_type_kind",
                schema: "service_desk",
                table: "site_clock_policies",
                columns: new[] { "site_id", "subject_type", "kind" },
                unique: true);

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
                name: "approval_delegations",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "approval_policies",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "approvals",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "clock_policies",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "clock_policy_versions",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "clocks",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "duty_shifts",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "escalated_cases",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "escalations",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "link_openings",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "site_approval_policies",
                schema: "approvals");

            migrationBuilder.DropTable(
                name: "site_clock_policies",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "work_tasks",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "duty_posts",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "links",
                schema: "service_desk");

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
