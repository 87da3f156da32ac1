namespace Volo.Abp.Settings;

/// <summary>The value providers in use.</summary>
public interface ISettingValueProviderManager
{
    /// <summary>The providers, the most general first.</summary>
    List<ISettingValueProvider> Providers { get; }
}
