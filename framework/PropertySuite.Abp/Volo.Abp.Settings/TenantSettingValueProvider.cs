using Volo.Abp.MultiTenancy;

namespace Volo.Abp.Settings;

/// <summary>Gives the value stored for the current tenant; nothing where there is none.</summary>
public class TenantSettingValueProvider : SettingValueProvider
{
    /// <summary>Name of the provider.</summary>
    public const string ProviderName = "T";

    private readonly ICurrentTenant _currentTenant;

    /// <summary>Creates the provider.</summary>
    public TenantSettingValueProvider(ISettingStore settingStore, ICurrentTenant currentTenant)
        : base(settingStore)
    {
        _currentTenant = currentTenant;
    }

    /// <inheritdoc />
    public override string Name => ProviderName;

    /// <inheritdoc />
    public override Task<string?> GetOrNullAsync(SettingDefinition setting)
        => _currentTenant.Id is { } id ? SettingStore.GetOrNullAsync(setting.Name, Name, id.ToString()) : Task.FromResult<string?>(null);

    /// <inheritdoc />
    public override Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => _currentTenant.Id is { } id
            ? SettingStore.GetAllAsync([.. settings.Select(setting => setting.Name)], Name, id.ToString())
            : Task.FromResult(settings.Select(setting => new SettingValue(setting.Name, null)).ToList());
}
