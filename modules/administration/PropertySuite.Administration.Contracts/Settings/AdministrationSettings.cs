namespace PropertySuite.Administration.Settings;

/// <summary>Names of the settings of this module.</summary>
public static class AdministrationSettings
{
    /// <summary>Minutes for which a token of an API client is valid (default 60).</summary>
    public const string ApiTokenMinutes = "Administration.ApiTokenMinutes";
}
