using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <inheritdoc />
    public partial class FollowUps_AllByDue : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "ix_callback_tasks_due",
                schema: "follow_ups",
                table: "callback_tasks",
                columns: new[] { "tenant_id", "due_at", "id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_callback_tasks_due",
                schema: "follow_ups",
                table: "callback_tasks");
        }
    }
}
