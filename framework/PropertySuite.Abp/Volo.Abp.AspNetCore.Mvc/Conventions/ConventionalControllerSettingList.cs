namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>The settings, one for each call of <see cref="AbpConventionalControllerOptions.Create"/>.</summary>
public class ConventionalControllerSettingList : List<ConventionalControllerSetting>
{
    /// <summary>The setting that makes <paramref name="controllerType"/> a controller, or null.</summary>
    public ConventionalControllerSetting? GetSettingOrNull(Type controllerType)
        => this.FirstOrDefault(setting => setting.ControllerTypes.Contains(controllerType));
}
