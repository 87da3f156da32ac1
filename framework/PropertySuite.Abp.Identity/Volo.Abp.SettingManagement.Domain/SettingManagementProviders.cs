using Microsoft.Extensions.Configuration;
using Volo.Abp.DependencyInjection;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Volo.Abp.SettingManagement;

/// <summary>The default in the definition; cannot be changed here.</summary>
public class DefaultValueSettingManagementProvider : ISettingManagementProvider, ISingletonDependency
{
    /// <inheritdoc />
    public virtual string Name => DefaultValueSettingValueProvider.ProviderName;

    /// <inheritdoc />
    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey) => Task.FromResult(setting.DefaultValue);

    /// <inheritdoc />
    public virtual Task SetAsync(SettingDefinition setting, string value, string? providerKey) =>
        throw new AbpException($"The default value of setting '{setting.Name}' is part of its definition.");

    /// <inheritdoc />
    public virtual Task ClearAsync(SettingDefinition setting, string? providerKey) =>
        throw new AbpException($"The default value of setting '{setting.Name}' is part of its definition.");
}

/// <summary>Section "Settings" of the configuration; cannot be changed here.</summary>
public class ConfigurationSettingManagementProvider : ISettingManagementProvider, ITransientDependency
{
    private readonly IConfiguration _configuration;

    /// <summary>Creates the provider.</summary>
    public ConfigurationSettingManagementProvider(IConfiguration configuration)
    {
        _configuration = configuration;
    }

    /// <inheritdoc />
    public virtual string Name => ConfigurationSettingValueProvider.ProviderName;

    /// <inheritdoc />
    public virtual Task<string?> GetOrNullAsync(SettingDefinition setting, string? providerKey) =>
        Task.FromResult(_configuration[$"Settings:{setting.Name}"]);

    /// <inheritdoc />
    public virtual Task SetAsync(SettingDefinition setting, string value, string? providerKey) =>
        throw new AbpException($"Setting '{setting.Name}' cannot be written to the configuration.");

    /// <inheritdoc />
    public virtual Task ClearAsync(SettingDefinition setting, string? providerKey) =>
        throw new AbpException($"Setting '{setting.Name}' cannot be written to the configuration.");
}

/// <summary>Values for everybody.</summary>
public class GlobalSettingManagementProvider(ISettingManagementStore settingManagementStore)
    : SettingManagementProvider(settingManagementStore), ITransientDependency
{
    /// <inheritdoc />
    public override string Name => GlobalSettingValueProvider.ProviderName;

    /// <inheritdoc />
    protected override string? NormalizeProviderKey(string? providerKey) => null;
}

/// <summary>Values of a tenant; without a key, of the current one.</summary>
public class TenantSettingManagementProvider(ISettingManagementStore settingManagementStore, ICurrentTenant currentTenant)
    : SettingManagementProvider(settingManagementStore), ITransientDependency
{
    /// <inheritdoc />
    public override string Name => TenantSettingValueProvider.ProviderName;

    /// <inheritdoc />
    protected override string? NormalizeProviderKey(string? providerKey) => providerKey ?? currentTenant.Id?.ToString();
}

/// <summary>Values of a user; without a key, of the current one.</summary>
public class UserSettingManagementProvider(ISettingManagementStore settingManagementStore, ICurrentUser currentUser)
    : SettingManagementProvider(settingManagementStore), ITransientDependency
{
    /// <inheritdoc />
    public override string Name => UserSettingValueProvider.ProviderName;

    /// <inheritdoc />
    protected override string? NormalizeProviderKey(string? providerKey) => providerKey ?? currentUser.Id?.ToString();
}
