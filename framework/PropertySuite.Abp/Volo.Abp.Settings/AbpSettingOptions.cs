using Volo.Abp.Collections;

namespace Volo.Abp.Settings;

/// <summary>Who defines settings and who gives them values.</summary>
public class AbpSettingOptions
{
    /// <summary>Definition providers; every registered <see cref="ISettingDefinitionProvider"/> is added by itself.</summary>
    public ITypeList<ISettingDefinitionProvider> DefinitionProviders { get; } = new TypeList<ISettingDefinitionProvider>();

    /// <summary>Value providers, the most general first; the last one is asked first.</summary>
    public ITypeList<ISettingValueProvider> ValueProviders { get; } = new TypeList<ISettingValueProvider>();
}
