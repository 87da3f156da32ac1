using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class FollowUps_NextAttempt : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "next_attempt_at",
                schema: "follow_ups",
                table: "callback_tasks",
                type: "timestamp with time zone",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "next_attempt_at",
                schema: "follow_ups",
                table: "callback_tasks");
        }
    }
}
