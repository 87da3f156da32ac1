namespace PropertySuite.Administration;

/// <summary>Where the tables of this module lie.</summary>
public static class AdministrationDbProperties
{
    /// <summary>Schema.</summary>
    public const string DbSchema = "administration";

    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "Administration";
}
