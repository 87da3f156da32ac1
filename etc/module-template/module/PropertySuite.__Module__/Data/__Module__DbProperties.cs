namespace PropertySuite.__Module__;

/// <summary>Where the tables of this module lie.</summary>
public static class __Module__DbProperties
{
    /// <summary>Schema.</summary>
    public const string DbSchema = "__module_snake__";

    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "__Module__";
}
