using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Npgsql;

namespace PropertySuite.Host.Keys;

/// <summary>
/// Keeps the platform's keys in the database, so that all hosts on it accept each other's sessions. The platform reads and writes keys
/// synchronously and outside any unit of work, hence a connection of its own.
/// </summary>
public sealed class SignInKeyStore : IXmlRepository
{
    private readonly string _connectionString;
    private readonly TimeProvider _clock;

    /// <param name="connectionString">The database.</param>
    /// <param name="clock">Says when a key is stored.</param>
    public SignInKeyStore(string connectionString, TimeProvider clock)
    {
        _connectionString = connectionString;
        _clock = clock;
    }

    /// <inheritdoc />
    public IReadOnlyCollection<XElement> GetAllElements() => [.. Read().Select(key => XElement.Parse(key.Xml))];

    /// <summary>Every stored key with its name.</summary>
    public IReadOnlyList<(string FriendlyName, string Xml)> Read()
    {
        using var connection = Open();
        using var select = new NpgsqlCommand("select friendly_name, xml from platform.data_protection_keys order by id", connection);
        using var reader = select.ExecuteReader();
        var keys = new List<(string, string)>();
        while (reader.Read())
        {
            keys.Add((reader.GetString(0), reader.GetString(1)));
        }

        return keys;
    }

    /// <inheritdoc />
    public void StoreElement(XElement element, string friendlyName)
    {
        using var connection = Open();
        using var insert = new NpgsqlCommand(
            """
            insert into platform.data_protection_keys (friendly_name, xml, created_at) values ($1, $2, $3)
            on conflict (friendly_name) do nothing
            """,
            connection)
        {
            Parameters =
            {
                new() { Value = friendlyName },
                new() { Value = element.ToString(SaveOptions.DisableFormatting) },
                new() { Value = _clock.GetUtcNow().UtcDateTime },
            },
        };
        insert.ExecuteNonQuery();
    }

    /// <summary>Replaces a key's text, unless somebody else has done so since it was read.</summary>
    public void Replace(string friendlyName, string xml, string replacedBy)
    {
        using var connection = Open();
        using var update = new NpgsqlCommand(
            "update platform.data_protection_keys set xml = $3 where friendly_name = $1 and xml = $2", connection)
        {
            Parameters = { new() { Value = friendlyName }, new() { Value = xml }, new() { Value = replacedBy } },
        };
        update.ExecuteNonQuery();
    }

    private NpgsqlConnection Open()
    {
        var connection = new NpgsqlConnection(_connectionString);
        connection.Open();
        return connection;
    }
}
