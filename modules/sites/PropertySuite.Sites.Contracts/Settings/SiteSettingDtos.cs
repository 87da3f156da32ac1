using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Sites;

/// <summary>A setting as a site has it.</summary>
public class SiteSettingDto
{
    /// <summary>Name of the setting.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What it does, in the caller's language.</summary>
    public string? Description { get; set; }

    /// <summary>The value in force at the site.</summary>
    public string? Value { get; set; }

    /// <summary>The value without the site's override.</summary>
    public string? CompanyValue { get; set; }

    /// <summary>Whether the site overrides the company's value.</summary>
    public bool IsOverridden { get; set; }
}

/// <summary>A new value of a setting at one site.</summary>
public class UpdateSiteSettingDto
{
    /// <summary>Name of the setting.</summary>
    [Required]
    [StringLength(128)]
    public string Name { get; set; } = "";

    /// <summary>The value; empty takes the override back.</summary>
    [StringLength(SiteSettingConsts.MaxValueLength)]
    public string? Value { get; set; }
}
