using Volo.Abp.Users;

namespace Volo.Abp.Settings;

/// <summary>Gives the value stored for the current user; nothing where there is none.</summary>
public class UserSettingValueProvider : SettingValueProvider
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "U";

    private readonly ICurrentUser _currentUser;

    /// <summary>Creates the provider.</summary>
    public UserSettingValueProvider(ISettingStore settingStore, ICurrentUser currentUser)
        : base(settingStore)
    {
        _currentUser = currentUser;
    }

    /// <inheritdoc />
    public override string Name => ProviderName;

    /// <inheritdoc />
    public override Task<string?> GetOrNullAsync(SettingDefinition setting)
        => _currentUser.Id is { } id ? SettingStore.GetOrNullAsync(setting.Name, Name, id.ToString()) : Task.FromResult<string?>(null);

    /// <inheritdoc />
    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => _currentUser.Id is { } id
            ? SettingStore.GetAllAsync([.. settings.Select(setting => setting.Name)], Name, id.ToString())
            : Task.FromResult(settings.Select(setting => new SettingValue(setting.Name, null)).ToList());
}
