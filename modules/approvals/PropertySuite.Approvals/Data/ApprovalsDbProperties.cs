namespace PropertySuite.Approvals;

/// <summary>Where the tables of this module lie.</summary>
public static class ApprovalsDbProperties
{
    /// <summary>Schema.</summary>
    public const string DbSchema = "approvals";

    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "Approvals";
}
