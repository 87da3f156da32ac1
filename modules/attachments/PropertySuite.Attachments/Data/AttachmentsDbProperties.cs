namespace PropertySuite.Attachments;

/// <summary>Where the tables of this module lie.</summary>
public static class AttachmentsDbProperties
{
    /// <summary>Schema.</summary>
    public const string DbSchema = "attachments";

    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "Attachments";
}
