using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.EnsureSchema(
                name: "sites");

            migrationBuilder.EnsureSchema(
                name: "follow_ups");

            migrationBuilder.EnsureSchema(
                name: "owner_records");

            migrationBuilder.EnsureSchema(
                name: "repairs");

            migrationBuilder.EnsureSchema(
                name: "service_desk");

            migrationBuilder.AlterDatabase()
                .Annotation("Npgsql:PostgresExtension:pg_trgm", ",,");

            migrationBuilder.CreateTable(
                name: "AbpBackgroundJobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    ApplicationName = table.Column<string>(type: "character varying(96)", maxLength: 96, nullable: true),
                    JobName = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    JobArgs = table.Column<string>(type: "text", nullable: false),
                    TryCount = table.Column<short>(type: "smallint", nullable: false, defaultValue: (short)0),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    NextTryTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    LastTryTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    IsAbandoned = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    Priority = table.Column<byte>(type: "smallint", nullable: false, defaultValue: (byte)15),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpBackgroundJobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AbpPermissionGrants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpPermissionGrants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AbpRoles",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    Name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    IsDefault = table.Column<bool>(type: "boolean", nullable: false),
                    IsStatic = table.Column<bool>(type: "boolean", nullable: false),
                    IsPublic = table.Column<bool>(type: "boolean", nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpRoles", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AbpSettings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    Value = table.Column<string>(type: "character varying(2048)", maxLength: 2048, nullable: false),
                    ProviderName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    ProviderKey = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpSettings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AbpTenants",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    NormalizedName = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpTenants", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AbpUsers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true),
                    UserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    NormalizedUserName = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    Name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Surname = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    Email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    NormalizedEmail = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    EmailConfirmed = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    PasswordHash = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    SecurityStamp = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    IsExternal = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    PhoneNumber = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    IsActive = table.Column<bool>(type: "boolean", nullable: false),
                    TwoFactorEnabled = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    LockoutEnd = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LockoutEnabled = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    AccessFailedCount = table.Column<int>(type: "integer", nullable: false, defaultValue: 0),
                    ShouldChangePasswordOnNextLogin = table.Column<bool>(type: "boolean", nullable: false),
                    EntityVersion = table.Column<int>(type: "integer", nullable: false),
                    LastPasswordChangeTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    LastSignInTime = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Leaved = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    ExtraProperties = table.Column<string>(type: "text", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    CreatorId = table.Column<Guid>(type: "uuid", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "uuid", nullable: true),
                    IsDeleted = table.Column<bool>(type: "boolean", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "uuid", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpUsers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "callback_tasks",
                schema: "follow_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    source_id = table.Column<Guid>(type: "uuid", nullable: false),
                    source_number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    round = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    location = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    contact_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    contact_phone = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    summary = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    reason = table.Column<int>(type: "integer", nullable: false),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    excluded_user_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    assignee_id = table.Column<Guid>(type: "uuid", nullable: true),
                    assignee_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    failed_attempts = table.Column<int>(type: "integer", nullable: false),
                    outcome = table.Column<int>(type: "integer", nullable: true),
                    concluded_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_callback_tasks", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "document_number_sequences",
                schema: "sites",
                columns: table => new
                {
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    day = table.Column<DateOnly>(type: "date", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_number = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_document_number_sequences", x => new { x.site_id, x.kind, x.day });
                });

            migrationBuilder.CreateTable(
                name: "households",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    remark = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_households", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "owner_imports",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    file_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    sheet_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    header_row_number = table.Column<int>(type: "integer", nullable: false),
                    columns = table.Column<string>(type: "jsonb", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    clean_rows = table.Column<int>(type: "integer", nullable: false),
                    warning_rows = table.Column<int>(type: "integer", nullable: false),
                    error_rows = table.Column<int>(type: "integer", nullable: false),
                    left_out_rows = table.Column<int>(type: "integer", nullable: false),
                    imported_rows = table.Column<int>(type: "integer", nullable: false),
                    unchanged_rows = table.Column<int>(type: "integer", nullable: false),
                    failed_rows = table.Column<int>(type: "integer", nullable: false),
                    start_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    finish_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_owner_imports", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "parties",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name_folded = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name_initials = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name_pinyin = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    id_kind = table.Column<int>(type: "integer", nullable: false),
                    id_number_secret = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    id_number_index = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    masked_id_number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    remark = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_parties", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "personal_data_accesses",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: true),
                    field = table.Column<int>(type: "integer", nullable: false),
                    reason = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: true),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    access_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_personal_data_accesses", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "repair_orders",
                schema: "repairs",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    client_key = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    location = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    area = table.Column<int>(type: "integer", nullable: false),
                    contact_party_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contact_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    contact_phone = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    category = table.Column<int>(type: "integer", nullable: false),
                    urgency = table.Column<int>(type: "integer", nullable: false),
                    channel = table.Column<int>(type: "integer", nullable: false),
                    description = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    appointment_start = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    appointment_end = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    promised_arrival_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    promised_finish_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    dispatch_by = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    accept_by = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    rework_of_id = table.Column<Guid>(type: "uuid", nullable: true),
                    rework_count = table.Column<int>(type: "integer", nullable: false),
                    received_by_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    dispatcher_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    technicians = table.Column<string>(type: "jsonb", nullable: false),
                    technician_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    ever_assigned_ids = table.Column<Guid[]>(type: "uuid[]", nullable: false),
                    dispatched_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    accepted_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    arrived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    first_arrived_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    first_finished_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    closed_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_step_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    suspension_reason = table.Column<int>(type: "integer", nullable: true),
                    suspension_remark = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    quote = table.Column<string>(type: "jsonb", nullable: true),
                    fault_cause = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    result = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    warranty = table.Column<int>(type: "integer", nullable: true),
                    labour_minutes = table.Column<int>(type: "integer", nullable: true),
                    materials = table.Column<string>(type: "jsonb", nullable: false),
                    paid_amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    acceptance = table.Column<string>(type: "jsonb", nullable: true),
                    callback_decision = table.Column<int>(type: "integer", nullable: true),
                    callback_seed = table.Column<long>(type: "bigint", nullable: true),
                    callback_percent = table.Column<decimal>(type: "numeric(5,2)", nullable: true),
                    callback_round = table.Column<int>(type: "integer", nullable: false),
                    callback_due_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    callback_result = table.Column<int>(type: "integer", nullable: true),
                    callback_opinion = table.Column<string>(type: "text", nullable: true),
                    cancellation_reason = table.Column<string>(type: "character varying(500)", maxLength: 500, nullable: true),
                    search_text = table.Column<string>(type: "text", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_repair_orders", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "sites",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    code = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    kinds = table.Column<int[]>(type: "integer[]", nullable: false),
                    address = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    service_phone = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    time_zone_id = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    service_start = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    service_end = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    calendar = table.Column<string>(type: "jsonb", nullable: false),
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
                    table.PrimaryKey("pk_sites", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "timeline_entries",
                schema: "service_desk",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    subject_type = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    subject_id = table.Column<Guid>(type: "uuid", nullable: false),
                    occurred_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    actor_id = table.Column<Guid>(type: "uuid", nullable: true),
                    actor_name = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: true),
                    kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    resource_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    text_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    data = table.Column<string>(type: "jsonb", nullable: false),
                    is_visible_to_customer = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_timeline_entries", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "AbpUserRoles",
                columns: table => new
                {
                    UserId = table.Column<Guid>(type: "uuid", nullable: false),
                    RoleId = table.Column<Guid>(type: "uuid", nullable: false),
                    TenantId = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AbpUserRoles", x => new { x.UserId, x.RoleId });
                    table.ForeignKey(
                        name: "FK_AbpUserRoles_AbpRoles_RoleId",
                        column: x => x.RoleId,
                        principalTable: "AbpRoles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_AbpUserRoles_AbpUsers_UserId",
                        column: x => x.UserId,
                        principalTable: "AbpUsers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "callback_attempts",
                schema: "follow_ups",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    callback_task_id = table.Column<Guid>(type: "uuid", nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    local_date = table.Column<DateOnly>(type: "date", nullable: false),
                    day_part = table.Column<int>(type: "integer", nullable: false),
                    by_id = table.Column<Guid>(type: "uuid", nullable: false),
                    by_name = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    method = table.Column<int>(type: "integer", nullable: false),
                    reached = table.Column<bool>(type: "boolean", nullable: false),
                    interviewee = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    opinion = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    promised_reply_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    attitude_rating = table.Column<int>(type: "integer", nullable: true),
                    cleanliness_rating = table.Column<int>(type: "integer", nullable: true),
                    quality_rating = table.Column<int>(type: "integer", nullable: true),
                    timeliness_rating = table.Column<int>(type: "integer", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_callback_attempts", x => x.id);
                    table.ForeignKey(
                        name: "fk_callback_attempts_callback_tasks_callback_task_id",
                        column: x => x.callback_task_id,
                        principalSchema: "follow_ups",
                        principalTable: "callback_tasks",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "vehicles",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    household_id = table.Column<Guid>(type: "uuid", nullable: false),
                    plate = table.Column<string>(type: "character varying(12)", maxLength: 12, nullable: false),
                    model = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    features = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_vehicles", x => x.id);
                    table.ForeignKey(
                        name: "fk_vehicles_households_household_id",
                        column: x => x.household_id,
                        principalSchema: "owner_records",
                        principalTable: "households",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "owner_import_rows",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    import_id = table.Column<Guid>(type: "uuid", nullable: false),
                    row_number = table.Column<int>(type: "integer", nullable: false),
                    verdict = table.Column<int>(type: "integer", nullable: false),
                    state = table.Column<int>(type: "integer", nullable: false),
                    unit_code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: true),
                    findings = table.Column<string>(type: "jsonb", nullable: false),
                    cells_secret = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_owner_import_rows", x => x.id);
                    table.ForeignKey(
                        name: "fk_owner_import_rows_owner_imports_import_id",
                        column: x => x.import_id,
                        principalSchema: "owner_records",
                        principalTable: "owner_imports",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "party_phones",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    number_reversed = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_party_phones", x => x.id);
                    table.ForeignKey(
                        name: "fk_party_phones_parties_party_id",
                        column: x => x.party_id,
                        principalSchema: "owner_records",
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "tenures",
                schema: "owner_records",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    household_id = table.Column<Guid>(type: "uuid", nullable: false),
                    party_id = table.Column<Guid>(type: "uuid", nullable: false),
                    relation = table.Column<int>(type: "integer", nullable: false),
                    share_percent = table.Column<decimal>(type: "numeric(7,4)", precision: 7, scale: 4, nullable: true),
                    from = table.Column<DateOnly>(type: "date", nullable: true),
                    to = table.Column<DateOnly>(type: "date", nullable: true),
                    remark = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_tenures", x => x.id);
                    table.ForeignKey(
                        name: "fk_tenures_households_household_id",
                        column: x => x.household_id,
                        principalSchema: "owner_records",
                        principalTable: "households",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_tenures_parties_party_id",
                        column: x => x.party_id,
                        principalSchema: "owner_records",
                        principalTable: "parties",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "buildings",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    sort_key = table.Column<string>(type: "character varying(128)", maxLength: 128, nullable: false),
                    name = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    floor_count = table.Column<int>(type: "integer", nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_buildings", x => x.id);
                    table.ForeignKey(
                        name: "fk_buildings_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "site_memberships",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_site_memberships", x => x.id);
                    table.ForeignKey(
                        name: "fk_site_memberships_sites_site_id",
                        column: x => x.site_id,
                        principalSchema: "sites",
                        principalTable: "sites",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "units",
                schema: "sites",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    tenant_id = table.Column<Guid>(type: "uuid", nullable: true),
                    site_id = table.Column<Guid>(type: "uuid", nullable: false),
                    building_id = table.Column<Guid>(type: "uuid", nullable: false),
                    code = table.Column<string>(type: "character varying(50)", maxLength: 50, nullable: false),
                    sort_key = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: false),
                    entrance = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: true),
                    floor = table.Column<int>(type: "integer", nullable: true),
                    room = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    kind = table.Column<int>(type: "integer", nullable: false),
                    gross_area_in_square_metres = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    net_area_in_square_metres = table.Column<decimal>(type: "numeric(12,2)", precision: 12, scale: 2, nullable: true),
                    layout = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: true),
                    occupancy = table.Column<int>(type: "integer", nullable: false),
                    handed_over_on = table.Column<DateOnly>(type: "date", nullable: true),
                    extra_properties = table.Column<string>(type: "text", nullable: false),
                    concurrency_stamp = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    creation_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    creator_id = table.Column<Guid>(type: "uuid", nullable: true),
                    last_modification_time = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    last_modifier_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_units", x => x.id);
                    table.ForeignKey(
                        name: "fk_units_buildings_building_id",
                        column: x => x.building_id,
                        principalSchema: "sites",
                        principalTable: "buildings",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AbpBackgroundJobs_IsAbandoned_NextTryTime",
                table: "AbpBackgroundJobs",
                columns: new[] { "IsAbandoned", "NextTryTime" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpPermissionGrants_TenantId_Name_ProviderName_ProviderKey",
                table: "AbpPermissionGrants",
                columns: new[] { "TenantId", "Name", "ProviderName", "ProviderKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AbpRoles_NormalizedName",
                table: "AbpRoles",
                column: "NormalizedName");

            migrationBuilder.CreateIndex(
                name: "IX_AbpSettings_Name_ProviderName_ProviderKey",
                table: "AbpSettings",
                columns: new[] { "Name", "ProviderName", "ProviderKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AbpTenants_Name",
                table: "AbpTenants",
                column: "Name");

            migrationBuilder.CreateIndex(
                name: "IX_AbpTenants_NormalizedName",
                table: "AbpTenants",
                column: "NormalizedName");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUserRoles_RoleId_UserId",
                table: "AbpUserRoles",
                columns: new[] { "RoleId", "UserId" });

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_Email",
                table: "AbpUsers",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_NormalizedEmail",
                table: "AbpUsers",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_NormalizedUserName",
                table: "AbpUsers",
                column: "NormalizedUserName");

            migrationBuilder.CreateIndex(
                name: "IX_AbpUsers_UserName",
                table: "AbpUsers",
                column: "UserName");

            migrationBuilder.CreateIndex(
                name: "ix_buildings_site_id_code",
                schema: "sites",
                table: "buildings",
                columns: new[] { "site_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_buildings_site_id_sort_key",
                schema: "sites",
                table: "buildings",
                columns: new[] { "site_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_callback_attempts_callback_task_id",
                schema: "follow_ups",
                table: "callback_attempts",
                column: "callback_task_id");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_assignee_pending",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "assignee_id", "due_at", "id" },
                filter: "outcome is null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_concluded",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "tenant_id", "concluded_at", "id" },
                filter: "outcome is not null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_pending",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "tenant_id", "due_at", "id" },
                filter: "outcome is null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_search_text",
                schema: "follow_ups",
                table: "callback_tasks",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_site_concluded",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "site_id", "concluded_at", "id" },
                filter: "outcome is not null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_site_due",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "site_id", "due_at", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_site_pending",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "site_id", "due_at", "id" },
                filter: "outcome is null");

            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_source_id_source_type_round",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "source_id", "source_type", "round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_households_site_id",
                schema: "owner_records",
                table: "households",
                column: "site_id");

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

            migrationBuilder.CreateIndex(
                name: "ix_owner_import_rows_import_id_unit_code",
                schema: "owner_records",
                table: "owner_import_rows",
                columns: new[] { "import_id", "unit_code" });

            migrationBuilder.CreateIndex(
                name: "ix_owner_imports_site_id_creation_time",
                schema: "owner_records",
                table: "owner_imports",
                columns: new[] { "site_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_owner_imports_tenant_id_creation_time",
                schema: "owner_records",
                table: "owner_imports",
                columns: new[] { "tenant_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_name_folded_prefix",
                schema: "owner_records",
                table: "parties",
                column: "name_folded")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_name_folded_trigram",
                schema: "owner_records",
                table: "parties",
                column: "name_folded")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

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
                name: "ix_parties_site_id_creation_time",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_id_number_index",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "id_number_index" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_parties_site_id_name",
                schema: "owner_records",
                table: "parties",
                columns: new[] { "site_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_party_phones_number_reversed",
                schema: "owner_records",
                table: "party_phones",
                column: "number_reversed")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_party_phones_party_id_number",
                schema: "owner_records",
                table: "party_phones",
                columns: new[] { "party_id", "number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_personal_data_accesses_party_id_access_time",
                schema: "owner_records",
                table: "personal_data_accesses",
                columns: new[] { "party_id", "access_time" });

            migrationBuilder.CreateIndex(
                name: "ix_personal_data_accesses_site_id_access_time",
                schema: "owner_records",
                table: "personal_data_accesses",
                columns: new[] { "site_id", "access_time" });

            migrationBuilder.CreateIndex(
                name: "ix_personal_data_accesses_tenant_id_access_time",
                schema: "owner_records",
                table: "personal_data_accesses",
                columns: new[] { "tenant_id", "access_time" });

            migrationBuilder.CreateIndex(
                name: "ix_personal_data_accesses_user_id_access_time",
                schema: "owner_records",
                table: "personal_data_accesses",
                columns: new[] { "user_id", "access_time" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_accept_by",
                schema: "repairs",
                table: "repair_orders",
                column: "accept_by",
                filter: "accept_by is not null");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_client_key",
                schema: "repairs",
                table: "repair_orders",
                column: "client_key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_contact_phone_creation_time",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "contact_phone", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_due",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "due_at", "id" },
                filter: "due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_newest",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_number",
                schema: "repairs",
                table: "repair_orders",
                column: "number");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_open",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "tenant_id", "state", "due_at" },
                filter: "state < 200");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_search_text",
                schema: "repairs",
                table: "repair_orders",
                column: "search_text")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_due",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "due_at", "id" },
                filter: "due_at is not null");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_newest",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_open",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "state", "due_at" },
                filter: "state < 200");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_site_state_newest",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "site_id", "state", "creation_time", "id" });

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_technician_ids",
                schema: "repairs",
                table: "repair_orders",
                column: "technician_ids")
                .Annotation("Npgsql:IndexMethod", "gin");

            migrationBuilder.CreateIndex(
                name: "ix_repair_orders_unit_id_creation_time",
                schema: "repairs",
                table: "repair_orders",
                columns: new[] { "unit_id", "creation_time" },
                filter: "unit_id is not null");

            migrationBuilder.CreateIndex(
                name: "ix_site_memberships_site_id_creation_time",
                schema: "sites",
                table: "site_memberships",
                columns: new[] { "site_id", "creation_time" });

            migrationBuilder.CreateIndex(
                name: "ix_site_memberships_user_id_site_id",
                schema: "sites",
                table: "site_memberships",
                columns: new[] { "user_id", "site_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_sites_tenant_id_code",
                schema: "sites",
                table: "sites",
                columns: new[] { "tenant_id", "code" },
                unique: true)
                .Annotation("Npgsql:NullsDistinct", false);

            migrationBuilder.CreateIndex(
                name: "ix_sites_tenant_id_name",
                schema: "sites",
                table: "sites",
                columns: new[] { "tenant_id", "name" });

            migrationBuilder.CreateIndex(
                name: "ix_tenures_household_id_relation",
                schema: "owner_records",
                table: "tenures",
                columns: new[] { "household_id", "relation" });

            migrationBuilder.CreateIndex(
                name: "ix_tenures_party_id_relation",
                schema: "owner_records",
                table: "tenures",
                columns: new[] { "party_id", "relation" });

            migrationBuilder.CreateIndex(
                name: "ix_timeline_entries_subject_id_subject_type_occurred_at",
                schema: "service_desk",
                table: "timeline_entries",
                columns: new[] { "subject_id", "subject_type", "occurred_at" });

            migrationBuilder.CreateIndex(
                name: "ix_units_building_id_sort_key",
                schema: "sites",
                table: "units",
                columns: new[] { "building_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_units_code_prefix",
                schema: "sites",
                table: "units",
                column: "code")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_units_room_prefix",
                schema: "sites",
                table: "units",
                column: "room")
                .Annotation("Npgsql:IndexOperators", new[] { "text_pattern_ops" });

            migrationBuilder.CreateIndex(
                name: "ix_units_site_id_code",
                schema: "sites",
                table: "units",
                columns: new[] { "site_id", "code" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_units_site_id_occupancy_sort_key",
                schema: "sites",
                table: "units",
                columns: new[] { "site_id", "occupancy", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_units_site_id_sort_key",
                schema: "sites",
                table: "units",
                columns: new[] { "site_id", "sort_key" });

            migrationBuilder.CreateIndex(
                name: "ix_vehicles_household_id_plate",
                schema: "owner_records",
                table: "vehicles",
                columns: new[] { "household_id", "plate" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_vehicles_plate",
                schema: "owner_records",
                table: "vehicles",
                column: "plate")
                .Annotation("Npgsql:IndexMethod", "gin")
                .Annotation("Npgsql:IndexOperators", new[] { "gin_trgm_ops" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AbpBackgroundJobs");

            migrationBuilder.DropTable(
                name: "AbpPermissionGrants");

            migrationBuilder.DropTable(
                name: "AbpSettings");

            migrationBuilder.DropTable(
                name: "AbpTenants");

            migrationBuilder.DropTable(
                name: "AbpUserRoles");

            migrationBuilder.DropTable(
                name: "callback_attempts",
                schema: "follow_ups");

            migrationBuilder.DropTable(
                name: "document_number_sequences",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "owner_import_rows",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "party_phones",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "personal_data_accesses",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "repair_orders",
                schema: "repairs");

            migrationBuilder.DropTable(
                name: "site_memberships",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "tenures",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "timeline_entries",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "units",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "vehicles",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "AbpRoles");

            migrationBuilder.DropTable(
                name: "AbpUsers");

            migrationBuilder.DropTable(
                name: "callback_tasks",
                schema: "follow_ups");

            migrationBuilder.DropTable(
                name: "owner_imports",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "parties",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "buildings",
                schema: "sites");

            migrationBuilder.DropTable(
                name: "households",
                schema: "owner_records");

            migrationBuilder.DropTable(
                name: "sites",
                schema: "sites");
        }
    }
}
