using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class ServiceDesk_Links : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "link_openings",
                schema: "service_desk");

            migrationBuilder.DropTable(
                name: "links",
                schema: "service_desk");
        }
    }
}
