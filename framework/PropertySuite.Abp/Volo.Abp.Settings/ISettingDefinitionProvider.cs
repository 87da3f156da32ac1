namespace Volo.Abp.Settings;

/// <summary>Defines settings, once, when they are first asked for.</summary>
public interface ISettingDefinitionProvider
{
    /// <summary>Defines settings.</summary>
    void Define(ISettingDefinitionContext context);
}
