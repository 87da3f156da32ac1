namespace Volo.Abp.Settings;

/// <summary>Collects the definitions of all providers.</summary>
public class SettingDefinitionContext : ISettingDefinitionContext
{
    private readonly Dictionary<string, SettingDefinition> _settings;

    /// <summary>Creates a context that adds to <paramref name="settings"/>.</summary>
    public SettingDefinitionContext(Dictionary<string, SettingDefinition> settings)
    {
        _settings = settings;
    }

    /// <inheritdoc />
    public virtual SettingDefinition? GetOrNull(string name) => _settings.GetValueOrDefault(name);

    /// <inheritdoc />
    public virtual IReadOnlyList<SettingDefinition> GetAll() => [.. _settings.Values];

    /// <inheritdoc />
    public virtual void Add(params SettingDefinition[] definitions)
    {
        foreach (var definition in definitions)
        {
            _settings[definition.Name] = definition;
        }
    }
}
