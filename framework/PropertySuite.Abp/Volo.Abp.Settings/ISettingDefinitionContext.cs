namespace Volo.Abp.Settings;

/// <summary>The settings while they are being defined.</summary>
public interface ISettingDefinitionContext
{
    /// <summary>The setting called <paramref name="name"/>, or null.</summary>
    SettingDefinition? GetOrNull(string name);

    /// <summary>All settings so far.</summary>
    IReadOnlyList<SettingDefinition> GetAll();

    /// <summary>Adds settings; one with the name of an earlier one replaces it.</summary>
    void Add(params SettingDefinition[] definitions);
}
