using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Abp.DynamicProxy;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>
/// The last step of registration: shows every registration to the hooks of <c>OnRegistered</c> and gives those that need property
/// injection or interceptors a <see cref="ServiceActivator"/>. The others stay with the container's own construction. Open generic
/// registrations are shown to the hooks too, but the container has to construct them itself: they get neither.
/// </summary>
internal static class RegistrationCompletion
{
    public static void Complete(IServiceCollection services, IReadOnlySet<Assembly> moduleAssemblies)
    {
        var actions = services.GetRegistrationActionList().ToArray();
        var activators = new Dictionary<ServiceIdentifier, ServiceActivator>();
        for (var i = 0; i < services.Count; i++)
        {
            var descriptor = services[i];
            var implementationType = descriptor.IsKeyedService ? descriptor.KeyedImplementationType : descriptor.ImplementationType;
            if (implementationType is null)
            {
                continue;
            }

            var context = new OnServiceRegistredContext(descriptor.ServiceType, implementationType, descriptor.ServiceKey);
            foreach (var action in actions)
            {
                action(context);
            }

            if (implementationType.ContainsGenericParameters || descriptor.ServiceType.ContainsGenericParameters)
            {
                continue;
            }

            var injectProperties = moduleAssemblies.Contains(implementationType.Assembly)
                                   && PropertyInjectionPlan.IsNeededFor(implementationType);
            if (!injectProperties && context.Interceptors.Count == 0)
            {
                continue;
            }

            var activator = new ServiceActivator(
                descriptor.ServiceType,
                implementationType,
                descriptor.ServiceKey,
                context.Interceptors.Distinct().ToArray(),
                injectProperties);
            activators[new ServiceIdentifier(descriptor.ServiceKey, descriptor.ServiceType)] = activator;
            services[i] = activator.Describe(descriptor.Lifetime);
        }

        InterceptRedirections(services, activators);
    }

    // A shared object of a class that cannot be proxied as a class (sealed, nothing virtual) is intercepted at its interfaces.
    private static void InterceptRedirections(
        IServiceCollection services,
        Dictionary<ServiceIdentifier, ServiceActivator> activators)
    {
        for (var i = 0; i < services.Count; i++)
        {
            if (ServiceRedirection.Of(services[i]) is { ServiceKey: null } redirection
                && redirection.ServiceType.IsInterface
                && ProxyTypes.CanProxyInterface(redirection.ServiceType)
                && activators.TryGetValue(new ServiceIdentifier(redirection.TargetType), out var activator)
                && activator is { IsIntercepting: false, InterceptorTypes.Length: > 0 })
            {
                services[i] = ServiceDescriptor.Describe(
                    redirection.ServiceType,
                    provider => ProxyTypes.Wrap(
                        redirection.ServiceType,
                        redirection.Resolve(provider),
                        new InterceptorChain(provider, activator.InterceptorTypes)),
                    services[i].Lifetime);
            }
        }
    }
}
