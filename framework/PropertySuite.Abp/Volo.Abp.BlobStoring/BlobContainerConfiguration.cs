using Volo.Abp.Collections;

namespace Volo.Abp.BlobStoring;

/// <summary>How one container is stored.</summary>
public class BlobContainerConfiguration
{
    private readonly Dictionary<string, object> _properties = [];
    private readonly BlobContainerConfiguration? _fallback;
    private Type? _providerType;
    private bool? _isMultiTenant;

    /// <summary>Makes a configuration.</summary>
    /// <param name="fallbackConfiguration">Says what this one does not.</param>
    public BlobContainerConfiguration(BlobContainerConfiguration? fallbackConfiguration = null)
    {
        _fallback = fallbackConfiguration;
    }

    /// <summary>Class of the provider.</summary>
    public Type? ProviderType
    {
        get => _providerType ?? _fallback?.ProviderType;
        set => _providerType = value;
    }

    /// <summary>Whether each tenant has a container of this name; else all share the host's. Default: true.</summary>
    public bool IsMultiTenant
    {
        get => _isMultiTenant ?? _fallback?.IsMultiTenant ?? true;
        set => _isMultiTenant = value;
    }

    /// <summary>What names go through, in this order.</summary>
    public ITypeList<IBlobNamingNormalizer> NamingNormalizers { get; } = new TypeList<IBlobNamingNormalizer>();

    /// <summary>A value of the provider, or the default.</summary>
    public T? GetConfigurationOrDefault<T>(string name, T? defaultValue = default) =>
        (T?)GetConfigurationOrNull(name, defaultValue);

    /// <summary>A value of the provider, or the default.</summary>
    public object? GetConfigurationOrNull(string name, object? defaultValue = null) =>
        _properties.GetValueOrDefault(name) ?? _fallback?.GetConfigurationOrNull(name, defaultValue) ?? defaultValue;

    /// <summary>Sets a value of the provider.</summary>
    public BlobContainerConfiguration SetConfiguration(string name, object? value)
    {
        Check.NotNullOrWhiteSpace(name, nameof(name));
        _properties[name] = Check.NotNull(value, nameof(value))!;
        return this;
    }

    /// <summary>Takes a value back.</summary>
    public BlobContainerConfiguration ClearConfiguration(string name)
    {
        _properties.Remove(Check.NotNullOrWhiteSpace(name, nameof(name)));
        return this;
    }
}
