using System.Net.Http.Json;
using System.Text.Json;
using Npgsql;
using PropertySuite.Testing;

namespace PropertySuite.Host.Administration;

/// <summary>What the tests of the logs do again and again.</summary>
internal sealed class AuditDesk(PropertySuiteHostFixture host)
{
    public const string Logs = "/api/administration/audit-log";
    public const string SignIns = "/api/administration/sign-in";
    public const string PartyType = "PropertySuite.OwnerRecords.Party";
    private const string Parties = "/api/owner-records/party";

    /// <summary>Registers a person of the north site.</summary>
    public static async Task<JsonElement> CreatePartyAsync(HttpClient client, string name, params string[] phones) => await ReadAsync(
        await client.PostAsJsonAsync(Parties, new { siteId = TestCompany.NorthSiteId, kind = "Person", name, phones }));

    /// <summary>Changes a person.</summary>
    public static Task<HttpResponseMessage> UpdatePartyAsync(HttpClient client, JsonElement party, string name, params string[] phones) =>
        client.PutAsJsonAsync(
            $"{Parties}/{party.GetProperty("id").GetGuid()}",
            new { kind = "Person", name, phones, concurrencyStamp = party.GetProperty("concurrencyStamp").GetString() });

    /// <summary>The history of a record, as a client reads it.</summary>
    public static async Task<List<JsonElement>> HistoryAsync(HttpClient admin, string entityType, Guid id) =>
        [.. (await ReadAsync(await admin.GetAsync($"{Logs}/entity-changes?entityType={entityType}&entityId={id}")))
            .GetProperty("items").EnumerateArray()];

    /// <summary>Value of a property of a change: before and after.</summary>
    public static (string? Original, string? New) Property(JsonElement change, string name)
    {
        var property = change.GetProperty("properties").EnumerateArray().Single(item => item.GetProperty("name").GetString() == name);
        return (Text(property, "originalValue"), Text(property, "newValue"));
    }

    public static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static async Task<JsonElement> ReadAsync(HttpResponseMessage answer)
    {
        var body = await answer.Content.ReadAsStringAsync();
        answer.IsSuccessStatusCode.ShouldBeTrue($"{(int)answer.StatusCode} {answer.RequestMessage?.RequestUri}: {body}");
        return JsonDocument.Parse(body).RootElement;
    }

    /// <summary>One value straight from the database.</summary>
    public async Task<T> QueryAsync<T>(string sql, params object[] values)
    {
        await using var connection = new NpgsqlConnection(host.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return (T)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>How often a text stands anywhere in the audit log.</summary>
    public Task<long> CountAsync(string text) => QueryAsync<long>(
        """
        SELECT (SELECT count(*) FROM "AbpAuditLogs" t WHERE t::text LIKE '%' || $1 || '%')
             + (SELECT count(*) FROM "AbpAuditLogActions" t WHERE t::text LIKE '%' || $1 || '%')
             + (SELECT count(*) FROM "AbpEntityChanges" t WHERE t::text LIKE '%' || $1 || '%')
             + (SELECT count(*) FROM "AbpEntityPropertyChanges" t WHERE t::text LIKE '%' || $1 || '%')
        """,
        text);
}
