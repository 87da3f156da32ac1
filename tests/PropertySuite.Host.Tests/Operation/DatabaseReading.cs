using Npgsql;
using PropertySuite.Testing;

namespace PropertySuite.Host.Operation;

/// <summary>Looks at what is really stored, past the application.</summary>
internal static class DatabaseReading
{
    /// <summary>The first value of the first row as text; empty when there is none.</summary>
    public static Task<string> ReadAsync(this PropertySuiteHostFixture host, string sql) => ReadAsync(host.ConnectionString, sql);

    /// <inheritdoc cref="ReadAsync(PropertySuiteHostFixture, string)" />
    public static async Task<string> ReadAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        return (await command.ExecuteScalarAsync())?.ToString() ?? "";
    }

    /// <summary>Changes what is stored.</summary>
    public static async Task ExecuteAsync(string connectionString, string sql)
    {
        await using var connection = new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
