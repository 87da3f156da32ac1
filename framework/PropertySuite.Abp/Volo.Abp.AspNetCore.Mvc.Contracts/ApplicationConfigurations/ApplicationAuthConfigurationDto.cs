namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>What the user may do.</summary>
public class ApplicationAuthConfigurationDto
{
    /// <summary>The granted policies; the others are left out.</summary>
    public Dictionary<string, bool> GrantedPolicies { get; set; } = [];
}

/// <summary>The settings that clients may read.</summary>
public class ApplicationSettingConfigurationDto
{
    public Dictionary<string, string?> Values { get; set; } = [];
}

/// <summary>The features that clients may read.</summary>
public class ApplicationFeatureConfigurationDto
{
    public Dictionary<string, string?> Values { get; set; } = [];
}

/// <summary>The features that are switched on when the application is built.</summary>
public class ApplicationGlobalFeatureConfigurationDto
{
    public HashSet<string> EnabledFeatures { get; set; } = [];
}
