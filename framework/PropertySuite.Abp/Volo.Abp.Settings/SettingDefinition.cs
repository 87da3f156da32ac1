using Volo.Abp.Localization;

namespace Volo.Abp.Settings;

/// <summary>A named value that changes behaviour and can be set per user, tenant or application.</summary>
public class SettingDefinition
{
    /// <summary>Defines a setting.</summary>
    public SettingDefinition(
        string name,
        string? defaultValue = null,
        ILocalizableString? displayName = null,
        ILocalizableString? description = null,
        bool isVisibleToClients = false,
        bool isInherited = true)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DefaultValue = defaultValue;
        DisplayName = displayName ?? new FixedLocalizableString(name);
        Description = description;
        IsVisibleToClients = isVisibleToClients;
        IsInherited = isInherited;
    }

    /// <summary>Unique name.</summary>
    public string Name { get; }

    /// <summary>Value where nobody set one.</summary>
    public string? DefaultValue { get; set; }

    /// <summary>Name for users.</summary>
    public ILocalizableString DisplayName { get; set; }

    /// <summary>What it does, for users.</summary>
    public ILocalizableString? Description { get; set; }

    /// <summary>True lets clients read its value in the application configuration.</summary>
    public bool IsVisibleToClients { get; set; }

    /// <summary>False stops a missing value from being looked up at a more general level.</summary>
    public bool IsInherited { get; set; }

    /// <summary>Names of the value providers that may set it; empty for all.</summary>
    public List<string> Providers { get; } = [];

    /// <summary>Further facts about the setting, for whoever knows their names.</summary>
    public Dictionary<string, object> Properties { get; } = [];

    /// <summary>Sets one of <see cref="Properties"/>.</summary>
    public virtual SettingDefinition WithProperty(string key, object value)
    {
        Properties[Check.NotNullOrWhiteSpace(key, nameof(key))] = value;
        return this;
    }

    /// <summary>Lets only the named value providers set it.</summary>
    public virtual SettingDefinition WithProviders(params string[] providers)
    {
        Providers.AddRange(providers.Except(Providers).ToList());
        return this;
    }
}
