namespace PropertySuite.Sites;

/// <summary>Where this module's tables lie.</summary>
public static class SitesDbProperties
{
    /// <summary>Name of the connection string.</summary>
    public const string ConnectionStringName = "Sites";

    /// <summary>Schema.</summary>
    public const string DbSchema = "sites";
}
