using System.Reflection;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Makes controllers of the application services that <see cref="AbpConventionalControllerOptions"/> names.</summary>
public class AbpConventionalControllerFeatureProvider : ControllerFeatureProvider
{
    /// <summary>Set when the application starts, before the first request for controllers.</summary>
    public ConventionalControllerSettingList Settings { get; set; } = [];

    protected override bool IsController(TypeInfo typeInfo) => Settings.GetSettingOrNull(typeInfo.AsType()) != null;
}
