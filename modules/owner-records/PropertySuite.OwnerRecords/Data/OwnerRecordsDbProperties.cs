using System.Text.Json;

namespace PropertySuite.OwnerRecords;

/// <summary>Where this module's tables lie.</summary>
public static class OwnerRecordsDbProperties
{
    /// <summary>Name of the connection string.</summary>
    public const string ConnectionStringName = "OwnerRecords";

    /// <summary>Schema.</summary>
    public const string DbSchema = "owner_records";

    /// <summary>How json columns are written.</summary>
    internal static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
}
