using Volo.Abp.Settings;

namespace Volo.Abp.SettingManagement;

/// <summary>Settings for everybody.</summary>
public static class GlobalSettingManagerExtensions
{
    /// <summary>A value for everybody.</summary>
    public static Task<string?> GetOrNullGlobalAsync(this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, GlobalSettingValueProvider.ProviderName, null, fallback);

    /// <summary>All values for everybody.</summary>
    public static Task<List<SettingValue>> GetAllGlobalAsync(this ISettingManager settingManager, bool fallback = true) =>
        settingManager.GetAllAsync(GlobalSettingValueProvider.ProviderName, null, fallback);

    /// <summary>Stores a value for everybody.</summary>
    public static Task SetGlobalAsync(this ISettingManager settingManager, string name, string? value) =>
        settingManager.SetAsync(name, value, GlobalSettingValueProvider.ProviderName, null);
}

/// <summary>Settings of tenants.</summary>
public static class TenantSettingManagerExtensions
{
    /// <summary>A value of a tenant.</summary>
    public static Task<string?> GetOrNullForTenantAsync(
        this ISettingManager settingManager, string name, Guid tenantId, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, TenantSettingValueProvider.ProviderName, tenantId.ToString(), fallback);

    /// <summary>A value of the current tenant.</summary>
    public static Task<string?> GetOrNullForCurrentTenantAsync(
        this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, TenantSettingValueProvider.ProviderName, null, fallback);

    /// <summary>Stores a value of a tenant.</summary>
    public static Task SetForTenantAsync(
        this ISettingManager settingManager, Guid tenantId, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, TenantSettingValueProvider.ProviderName, tenantId.ToString(), forceToSet);

    /// <summary>Stores a value of the current tenant.</summary>
    public static Task SetForCurrentTenantAsync(
        this ISettingManager settingManager, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, TenantSettingValueProvider.ProviderName, null, forceToSet);

    /// <summary>Stores a value of a tenant, or for everybody when there is no tenant.</summary>
    public static Task SetForTenantOrGlobalAsync(
        this ISettingManager settingManager, Guid? tenantId, string name, string? value, bool forceToSet = false) =>
        tenantId is { } id
            ? settingManager.SetForTenantAsync(id, name, value, forceToSet)
            : settingManager.SetGlobalAsync(name, value);
}

/// <summary>Settings of users.</summary>
public static class UserSettingManagerExtensions
{
    /// <summary>A value of a user.</summary>
    public static Task<string?> GetOrNullForUserAsync(
        this ISettingManager settingManager, string name, Guid userId, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, UserSettingValueProvider.ProviderName, userId.ToString(), fallback);

    /// <summary>A value of the current user.</summary>
    public static Task<string?> GetOrNullForCurrentUserAsync(
        this ISettingManager settingManager, string name, bool fallback = true) =>
        settingManager.GetOrNullAsync(name, UserSettingValueProvider.ProviderName, null, fallback);

    /// <summary>Stores a value of a user.</summary>
    public static Task SetForUserAsync(
        this ISettingManager settingManager, Guid userId, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, UserSettingValueProvider.ProviderName, userId.ToString(), forceToSet);

    /// <summary>Stores a value of the current user.</summary>
    public static Task SetForCurrentUserAsync(
        this ISettingManager settingManager, string name, string? value, bool forceToSet = false) =>
        settingManager.SetAsync(name, value, UserSettingValueProvider.ProviderName, null, forceToSet);
}
