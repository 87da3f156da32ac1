namespace PropertySuite.ServiceDesk;

/// <summary>Where the tables of the service desk lie.</summary>
public static class ServiceDeskDbProperties
{
    /// <summary>Schema.</summary>
    public const string DbSchema = "service_desk";

    /// <summary>Name of the connection string; the default one when it is not configured.</summary>
    public const string ConnectionStringName = "ServiceDesk";
}
