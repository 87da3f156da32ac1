namespace PropertySuite.Administration;

/// <summary>Names of the settings of this module.</summary>
public static class AdministrationSettings
{
    /// <summary>Minutes for which a token of an API client is valid.</summary>
    public const string ApiTokenMinutes = "Administration.ApiTokenMinutes";
}
