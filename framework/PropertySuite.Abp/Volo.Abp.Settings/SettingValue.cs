namespace Volo.Abp.Settings;

/// <summary>A setting with its value; null where it has none.</summary>
[Serializable]
public class SettingValue : NameValue<string?>
{
    /// <summary>Creates an empty pair.</summary>
    public SettingValue()
    {
    }

    /// <summary>Creates the pair.</summary>
    public SettingValue(string name, string? value)
        : base(name, value)
    {
    }
}
