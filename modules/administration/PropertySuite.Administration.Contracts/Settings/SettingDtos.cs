using System.ComponentModel.DataAnnotations;

namespace PropertySuite.Administration;

/// <summary>Where the value in force comes from.</summary>
public enum SettingSource
{
    /// <summary>Nobody set one.</summary>
    Default = 0,

    /// <summary>The company did.</summary>
    Company = 1,

    /// <summary>The site did.</summary>
    Site = 2,
}

/// <summary>Settings that administrators can change, in groups.</summary>
public class SettingListDto
{
    /// <summary>Whether the caller may change the company's values.</summary>
    public bool CanChangeCompany { get; set; }

    /// <summary>Whether the caller may change the values of the site that was asked for.</summary>
    public bool CanChangeSite { get; set; }

    /// <summary>The groups.</summary>
    public List<SettingGroupDto> Groups { get; set; } = [];
}

/// <summary>Settings that belong together.</summary>
public class SettingGroupDto
{
    /// <summary>Code of the group.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Its settings.</summary>
    public List<SettingDto> Settings { get; set; } = [];
}

/// <summary>A setting with its values at every level.</summary>
public class SettingDto
{
    /// <summary>Name.</summary>
    public string Name { get; set; } = "";

    /// <summary>Name for people, in the caller's language.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>What it does, in the caller's language.</summary>
    public string? Description { get; set; }

    /// <summary><c>Text</c>, <c>Number</c>, <c>Boolean</c>, <c>Duration</c> (a whole number of the unit) or <c>Choice</c>.</summary>
    public string Kind { get; set; } = "";

    /// <summary>Code of the unit, for example <c>minutes</c>.</summary>
    public string? Unit { get; set; }

    /// <summary>Smallest number.</summary>
    public decimal? Min { get; set; }

    /// <summary>Largest number.</summary>
    public decimal? Max { get; set; }

    /// <summary>Most decimal places.</summary>
    public int Decimals { get; set; }

    /// <summary>Longest text.</summary>
    public int MaxLength { get; set; }

    /// <summary>The words of a choice.</summary>
    public List<string> Choices { get; set; } = [];

    /// <summary>The value where neither company nor site set one.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>The company's value.</summary>
    public string? CompanyValue { get; set; }

    /// <summary>The site's value.</summary>
    public string? SiteValue { get; set; }

    /// <summary>The value in force, at the site if one was asked for.</summary>
    public string? EffectiveValue { get; set; }

    /// <summary>Where the value in force comes from.</summary>
    public SettingSource Source { get; set; }

    /// <summary>Whether a site may have a value of its own.</summary>
    public bool IsSiteOverridable { get; set; }

    /// <summary>Whether a site's own value may only be lower than the company's.</summary>
    public bool SitesMayOnlyLower { get; set; }

    /// <summary>Whether the site's own value is higher than the company's lets it be, so that the company's counts.</summary>
    public bool IsBounded { get; set; }
}

/// <summary>New values, all stored or none.</summary>
public class UpdateSettingsDto
{
    /// <summary>The site whose values these are; without it they are the company's.</summary>
    public Guid? SiteId { get; set; }

    /// <summary>The values.</summary>
    [Required]
    [MinLength(1)]
    [MaxLength(200)]
    public List<UpdateSettingDto> Values { get; set; } = [];
}

/// <summary>A new value.</summary>
public class UpdateSettingDto
{
    /// <summary>Name of the setting.</summary>
    [Required]
    [StringLength(128)]
    public string Name { get; set; } = "";

    /// <summary>The value; null goes back to the level above.</summary>
    [StringLength(2048)]
    public string? Value { get; set; }
}
