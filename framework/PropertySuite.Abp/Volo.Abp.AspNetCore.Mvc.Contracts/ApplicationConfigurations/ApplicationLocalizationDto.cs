namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>The texts of one culture.</summary>
public class ApplicationLocalizationDto
{
    public Dictionary<string, ApplicationLocalizationResourceDto> Resources { get; set; } = [];

    public CurrentCultureDto CurrentCulture { get; set; } = new();
}

/// <summary>The texts of one resource.</summary>
public class ApplicationLocalizationResourceDto
{
    /// <summary>Its own texts by key.</summary>
    public Dictionary<string, string> Texts { get; set; } = [];

    /// <summary>Names of the resources to look in for other keys.</summary>
    public string[] BaseResources { get; set; } = [];
}
