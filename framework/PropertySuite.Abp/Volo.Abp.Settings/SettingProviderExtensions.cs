namespace Volo.Abp.Settings;

/// <summary>Reads settings as what they are.</summary>
public static class SettingProviderExtensions
{
    /// <summary>Whether the value is "true" in any letter case.</summary>
    public static async Task<bool> IsTrueAsync(this ISettingProvider settingProvider, string name)
        => string.Equals(await settingProvider.GetOrNullAsync(name), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The value as <typeparamref name="T"/>, written in the invariant culture; <paramref name="defaultValue"/> when there is none.
    /// </summary>
    /// <exception cref="FormatException">The value is no <typeparamref name="T"/>.</exception>
    public static async Task<T> GetAsync<T>(this ISettingProvider settingProvider, string name, T defaultValue = default)
        where T : struct
        => (await settingProvider.GetOrNullAsync(name))?.To<T>() ?? defaultValue;
}
