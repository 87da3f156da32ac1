using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Which texts the client wants.</summary>
public class ApplicationLocalizationRequestDto
{
    /// <summary>Name of the culture, for example zh-Hans.</summary>
    [Required]
    [StringLength(32)]
    public string CultureName { get; set; } = default!;

    /// <summary>Only texts that can change while the application runs; here there are none.</summary>
    public bool OnlyDynamics { get; set; }
}
