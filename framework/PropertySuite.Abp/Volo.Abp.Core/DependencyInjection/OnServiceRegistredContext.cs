using Volo.Abp.Collections;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.DependencyInjection;

/// <inheritdoc cref="IOnServiceRegistredContext"/>
public class OnServiceRegistredContext : IOnServiceRegistredContext
{
    public OnServiceRegistredContext(Type serviceType, Type implementationType, object? serviceKey = null)
    {
        ServiceType = Check.NotNull(serviceType, nameof(serviceType));
        ImplementationType = Check.NotNull(implementationType, nameof(implementationType));
        ServiceKey = serviceKey;
    }

    public virtual ITypeList<IAbpInterceptor> Interceptors { get; } = new TypeList<IAbpInterceptor>();

    public virtual Type ServiceType { get; }

    public virtual Type ImplementationType { get; }

    public virtual object? ServiceKey { get; }
}
