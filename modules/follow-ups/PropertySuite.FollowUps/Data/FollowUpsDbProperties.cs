namespace PropertySuite.FollowUps;

/// <summary>Where the tables of this module lie.</summary>
public static class FollowUpsDbProperties
{
    /// <summary>Schema.</summary>
    public const string DbSchema = "follow_ups";

    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "FollowUps";
}
