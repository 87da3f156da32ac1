namespace Volo.Abp.DependencyInjection;

/// <summary>A service type with the key it is registered under; the key is null for ordinary services.</summary>
public readonly record struct ServiceIdentifier(object? ServiceKey, Type ServiceType)
{
    public ServiceIdentifier(Type serviceType)
        : this(null, serviceType)
    {
    }
}
