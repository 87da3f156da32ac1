namespace PropertySuite.Repairs;

/// <summary>Where the tables of this module lie.</summary>
public static class RepairsDbProperties
{
    /// <summary>Schema.</summary>
    public const string DbSchema = "repairs";

    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "Repairs";
}
