using System.Reflection;
using Microsoft.AspNetCore.Http;
using Volo.Abp.Content;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Which application services become controllers, and how.</summary>
public class AbpConventionalControllerOptions
{
    public AbpConventionalControllerOptions()
    {
        FormBodyBindingIgnoredTypes = [typeof(IFormFile), typeof(IRemoteStreamContent)];
    }

    public ConventionalControllerSettingList ConventionalControllerSettings { get; } = [];

    /// <summary>Types that are never read from a JSON body.</summary>
    public List<Type> FormBodyBindingIgnoredTypes { get; }

    /// <summary>Whether URLs use camelCase as before version 4 instead of kebab-case. Default false.</summary>
    public bool UseV3UrlStyle { get; set; }

    /// <summary>Makes controllers of the application services of an assembly.</summary>
    public AbpConventionalControllerOptions Create(Assembly assembly, Action<ConventionalControllerSetting>? optionsAction = null)
    {
        var setting = new ConventionalControllerSetting(assembly, ConventionalControllerSetting.DefaultRootPath, ConventionalControllerSetting.DefaultRemoteServiceName);
        optionsAction?.Invoke(setting);
        setting.Initialize();
        ConventionalControllerSettings.Add(setting);
        return this;
    }
}
