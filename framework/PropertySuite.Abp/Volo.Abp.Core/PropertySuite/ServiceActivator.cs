using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Abp.DynamicProxy;
using Volo.Abp.DynamicProxy;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>Makes the objects of one registration: constructs, fills properties, and puts the interceptors around.</summary>
internal sealed class ServiceActivator
{
    private readonly Type _serviceType;
    private readonly Type _implementationType;
    private readonly object? _serviceKey;
    private readonly Type[] _interceptorTypes;
    private readonly bool _injectProperties;
    private readonly bool _isInterfaceProxy;
    private readonly bool _isClassProxy;
    private volatile Plan? _plan;

    public ServiceActivator(Type serviceType, Type implementationType, object? serviceKey, Type[] interceptorTypes, bool injectProperties)
    {
        _serviceType = serviceType;
        _implementationType = implementationType;
        _serviceKey = serviceKey;
        _injectProperties = injectProperties;
        _isInterfaceProxy = interceptorTypes.Length > 0 && serviceType.IsInterface && ProxyTypes.CanProxyInterface(serviceType);
        _isClassProxy = interceptorTypes.Length > 0 && !serviceType.IsInterface && ProxyTypes.CanProxyClass(implementationType);
        _interceptorTypes = interceptorTypes;
    }

    /// <summary>Whether the made objects run their interceptors.</summary>
    public bool IsIntercepting => _isInterfaceProxy || _isClassProxy;

    public Type[] InterceptorTypes => _interceptorTypes;

    public ServiceDescriptor Describe(ServiceLifetime lifetime)
        => _serviceKey is null
            ? ServiceDescriptor.Describe(_serviceType, Activate, lifetime)
            : ServiceDescriptor.DescribeKeyed(_serviceType, _serviceKey, (provider, _) => Activate(provider), lifetime);

    private object Activate(IServiceProvider provider)
    {
        ActivationGuard.Enter(_implementationType);
        try
        {
            var plan = _plan ??= new Plan(this, provider);
            var interceptors = IsIntercepting ? new InterceptorChain(provider, _interceptorTypes) : null;
            var instance = plan.Constructor.Create(provider, _isClassProxy ? interceptors!.AsArray() : null);
            plan.Properties?.Fill(instance, provider, unsetOnly: false);
            return _isInterfaceProxy ? ProxyTypes.Wrap(_serviceType, instance, interceptors!) : instance;
        }
        finally
        {
            ActivationGuard.Leave();
        }
    }

    // What depends on which services are registered is decided at the first use.
    private sealed class Plan(ServiceActivator activator, IServiceProvider provider)
    {
        public ObjectConstructor Constructor { get; } = ObjectConstructor.Select(
            activator._implementationType,
            provider,
            activator._serviceKey,
            activator._isClassProxy ? ProxyTypes.ForClass(activator._implementationType) : null);

        public PropertyInjectionPlan? Properties { get; } =
            activator._injectProperties ? new PropertyInjectionPlan(activator._implementationType, provider) : null;
    }
}
