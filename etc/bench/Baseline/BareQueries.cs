using System.Text.Json;
using Npgsql;
using PropertySuite.Paging;
using PropertySuite.Repairs;

namespace PropertySuite.Bench;

/// <summary>The statements of the bare API.</summary>
public static class BareQueries
{
    private const int CountLimit = 10_000;

    private const string Page =
        """
        SELECT id, site_id, number, state, unit_id, location, area, category, urgency, channel, description, contact_name, contact_phone,
               technicians, creation_time, appointment_start, appointment_end, promised_arrival_at, promised_finish_at, due_at, finished_at, rework_count
        FROM repairs.repair_orders
        WHERE tenant_id = $1
        ORDER BY creation_time DESC, id DESC
        LIMIT $2
        """;

    private static readonly string Count =
        $"SELECT count(*) FROM (SELECT FROM repairs.repair_orders WHERE tenant_id = $1 LIMIT {CountLimit}) AS orders";

    /// <summary>Names of what is granted in a company.</summary>
    public static async Task<HashSet<string>> ReadGrantsAsync(NpgsqlDataSource database, Guid tenantId)
    {
        await using var command = database.CreateCommand("""SELECT "Name" FROM "AbpPermissionGrants" WHERE "TenantId" = $1 AND "ProviderName" = 'R' AND "ProviderKey" = 'csmanager'""");
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = tenantId });
        await using var reader = await command.ExecuteReaderAsync();
        var names = new HashSet<string>();
        while (await reader.ReadAsync())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    /// <summary>The newest orders of a company, and how many there are, up to ten thousand.</summary>
    public static async Task<PageDto<RepairOrderListItemDto>> ReadOrdersAsync(NpgsqlDataSource database, Guid tenantId, int count)
    {
        await using var connection = await database.OpenConnectionAsync();
        var page = new PageDto<RepairOrderListItemDto> { Items = await ReadPageAsync(connection, tenantId, count) };
        await using var total = new NpgsqlCommand(Count, connection);
        total.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = tenantId });
        page.TotalCount = (long)(await total.ExecuteScalarAsync())!;
        return page;
    }

    private static async Task<List<RepairOrderListItemDto>> ReadPageAsync(NpgsqlConnection connection, Guid tenantId, int count)
    {
        await using var command = new NpgsqlCommand(Page, connection);
        command.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = tenantId });
        command.Parameters.Add(new NpgsqlParameter<int> { TypedValue = count });
        await using var reader = await command.ExecuteReaderAsync();
        var items = new List<RepairOrderListItemDto>(count);
        while (await reader.ReadAsync())
        {
            items.Add(ReadItem(reader));
        }

        return items;
    }

    private static RepairOrderListItemDto ReadItem(NpgsqlDataReader row)
    {
        var due = Time(row, 19);
        return new RepairOrderListItemDto
        {
            Id = row.GetGuid(0),
            SiteId = row.GetGuid(1),
            Number = row.GetString(2),
            State = (RepairState)row.GetInt32(3),
            UnitId = row.IsDBNull(4) ? null : row.GetGuid(4),
            Location = row.GetString(5),
            Area = (RepairArea)row.GetInt32(6),
            Category = (RepairCategory)row.GetInt32(7),
            Urgency = (RepairUrgency)row.GetInt32(8),
            Channel = (RepairChannel)row.GetInt32(9),
            Description = row.GetString(10),
            ContactName = row.GetString(11),
            ContactPhone = string.Concat(row.GetString(12).AsSpan(0, 3), "****", row.GetString(12).AsSpan(7)),
            Technicians = JsonSerializer.Deserialize<List<TechnicianNameDto>>(row.GetString(13), JsonSerializerOptions.Web)!,
            CreationTime = row.GetDateTime(14),
            AppointmentStart = Time(row, 15),
            AppointmentEnd = Time(row, 16),
            PromisedArrivalAt = row.GetDateTime(17),
            PromisedFinishAt = row.GetDateTime(18),
            DueAt = due,
            IsOverdue = due < TimeProvider.System.GetUtcNow().UtcDateTime,
            FinishedAt = Time(row, 20),
            ReworkCount = row.GetInt32(21),
        };
    }

    private static DateTime? Time(NpgsqlDataReader row, int column) => row.IsDBNull(column) ? null : row.GetDateTime(column);
}
