using Npgsql;
using PropertySuite.Repairs;
using PropertySuite.ServiceDesk;

namespace PropertySuite.Bench;

/// <summary>What waits for somebody, as a union of single statements over the same indexes.</summary>
public static class BareMyWork
{
    /// <summary>The first page.</summary>
    public const string Page = "page";

    /// <summary>How much of each list there is, up to the limit.</summary>
    public const string Counts = "counts";

    private static readonly string[] Lists =
    [
        $"SELECT 'repairs' AS kind, id, site_id, number, description AS title, due_at FROM repairs.repair_orders WHERE site_id = @site AND state IN ({(int)RepairState.Received}, {(int)RepairState.Rework})",
        "SELECT 'callbacks', id, site_id, source_number, summary, due_at FROM follow_ups.callback_tasks WHERE site_id = @site AND outcome IS NULL AND assignee_id IS NULL AND NOT @user = ANY(excluded_user_ids)",
        "SELECT 'callbacks', id, site_id, source_number, summary, due_at FROM follow_ups.callback_tasks WHERE assignee_id = @user AND outcome IS NULL",
        $"SELECT 'tasks', id, site_id, number, title, due_at FROM service_desk.work_tasks WHERE awaited_user_id = @user AND state < {(int)WorkTaskState.Verified}",
        $"SELECT 'tasks', id, site_id, number, title, due_at FROM service_desk.work_tasks WHERE site_id = @site AND awaited_role = ANY(@roles) AND state < {(int)WorkTaskState.Verified}",
    ];

    private static readonly Dictionary<string, string> Statements = new()
    {
        [Page] = $"SELECT json_agg(row_to_json(item))::text FROM (SELECT * FROM ({string.Join(" UNION ALL ", Lists.Select(list => $"({list} ORDER BY due_at, id LIMIT 51)"))}) AS item ORDER BY due_at, id LIMIT 50) AS item",
        [Counts] = $"SELECT json_agg(row_to_json(count))::text FROM ({string.Join(" UNION ALL ", Lists.Select(list => $"(SELECT count(*), count(*) FILTER (WHERE due_at < now()) AS late FROM ({list} ORDER BY due_at, id LIMIT {MyWorkConsts.CountLimit}) AS item)"))}) AS count",
    };

    /// <summary>The answer to one of them.</summary>
    public static async Task<string> ReadAsync(NpgsqlDataSource database, string what, Guid siteId, Guid userId, string[] roles)
    {
        await using var command = database.CreateCommand(Statements[what]);
        command.Parameters.AddWithValue("site", siteId);
        command.Parameters.AddWithValue("user", userId);
        command.Parameters.AddWithValue("roles", roles);
        return await command.ExecuteScalarAsync() as string ?? "[]";
    }
}
