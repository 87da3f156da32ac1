using Microsoft.Extensions.DependencyInjection;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>A service that is another service under a second name, so that both share one instance.</summary>
internal sealed class ServiceRedirection(Type serviceType, Type targetType, object? serviceKey)
{
    public Type ServiceType => serviceType;

    public Type TargetType => targetType;

    public object? ServiceKey => serviceKey;

    public ServiceDescriptor Describe(ServiceLifetime lifetime)
        => serviceKey is null
            ? ServiceDescriptor.Describe(serviceType, Resolve, lifetime)
            : ServiceDescriptor.DescribeKeyed(serviceType, serviceKey, ResolveKeyed, lifetime);

    /// <summary>The redirection that a descriptor was made from, if it was.</summary>
    public static ServiceRedirection? Of(ServiceDescriptor descriptor)
        => (descriptor.IsKeyedService ? descriptor.KeyedImplementationFactory?.Target : descriptor.ImplementationFactory?.Target)
            as ServiceRedirection;

    public object Resolve(IServiceProvider provider) => provider.GetRequiredService(targetType);

    private object ResolveKeyed(IServiceProvider provider, object? key) => provider.GetRequiredKeyedService(targetType, key);
}
