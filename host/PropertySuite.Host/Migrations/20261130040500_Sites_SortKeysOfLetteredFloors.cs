using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace PropertySuite.Host.Migrations
{
    /// <summary>Rooms on a floor between two others (3A01, 1M02) stood before the first floor: their keys are what RoomCode.SortKey makes now.</summary>
    public partial class Sites_SortKeysOfLetteredFloors : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                UPDATE sites.units SET sort_key = regexp_replace(sort_key, '-000000([0-9]{2})([A-EG-M][0-9]{8}[^-]*)$', '-0000\199\2')
                WHERE room ~ '^[0-9]{1,2}[A-EG-M][0-9]{2}';
                """);
            migrationBuilder.Sql(
                """
                UPDATE sites.unit_reshape_parts SET sort_key = regexp_replace(sort_key, '-000000([0-9]{2})([A-EG-M][0-9]{8}[^-]*)$', '-0000\199\2')
                WHERE code ~ '-[0-9]{1,2}[A-EG-M][0-9]{2}[^-]*$';
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                UPDATE sites.units SET sort_key = regexp_replace(sort_key, '-0000([0-9]{2})99([A-EG-M][0-9]{8}[^-]*)$', '-000000\1\2')
                WHERE room ~ '^[0-9]{1,2}[A-EG-M][0-9]{2}';
                """);
            migrationBuilder.Sql(
                """
                UPDATE sites.unit_reshape_parts SET sort_key = regexp_replace(sort_key, '-0000([0-9]{2})99([A-EG-M][0-9]{8}[^-]*)$', '-000000\1\2')
                WHERE code ~ '-[0-9]{1,2}[A-EG-M][0-9]{2}[^-]*$';
                """);
        }
    }
}
