using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using PropertySuite.Abp.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>The rules of the conventional registration, each of them to be overridden.</summary>
public abstract class ConventionalRegistrarBase : IConventionalRegistrar
{
    public virtual void AddAssembly(IServiceCollection services, Assembly assembly)
        => AddTypes(services, ModuleAssemblies.GetCandidateTypes(assembly).ToArray());

    public virtual void AddTypes(IServiceCollection services, params Type[] types)
    {
        foreach (var type in types)
        {
            AddType(services, type);
        }
    }

    public abstract void AddType(IServiceCollection services, Type type);

    protected virtual bool IsConventionalRegistrationDisabled(Type type)
        => type.IsDefined(typeof(DisableConventionalRegistrationAttribute), true);

    /// <summary>Lets the hooks of <c>OnExposing</c> change the services.</summary>
    protected virtual void TriggerServiceExposing(
        IServiceCollection services,
        Type implementationType,
        List<ServiceIdentifier> serviceTypes)
    {
        var actions = services.GetExposingActionList();
        if (actions.Count == 0)
        {
            return;
        }

        var context = new OnServiceExposingContext(implementationType, serviceTypes);
        foreach (var action in actions)
        {
            action(context);
        }
    }

    protected virtual DependencyAttribute? GetDependencyAttributeOrNull(Type type) => type.GetCustomAttribute<DependencyAttribute>(true);

    protected virtual ServiceLifetime? GetLifeTimeOrNull(Type type, DependencyAttribute? dependencyAttribute)
        => dependencyAttribute?.Lifetime ?? GetServiceLifetimeFromClassHierarchy(type) ?? GetDefaultLifeTimeOrNull(type);

    protected virtual ServiceLifetime? GetServiceLifetimeFromClassHierarchy(Type type)
    {
        if (typeof(ITransientDependency).IsAssignableFrom(type))
        {
            return ServiceLifetime.Transient;
        }

        if (typeof(ISingletonDependency).IsAssignableFrom(type))
        {
            return ServiceLifetime.Singleton;
        }

        return typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped : null;
    }

    /// <summary>The lifetime of classes that say nothing; null keeps them out.</summary>
    protected virtual ServiceLifetime? GetDefaultLifeTimeOrNull(Type type) => null;

    protected virtual List<Type> GetExposedServiceTypes(Type type) => ExposedServiceExplorer.GetExposedServices(type);

    protected virtual List<ServiceIdentifier> GetExposedKeyedServiceTypes(Type type)
        => ExposedServiceExplorer.GetExposedKeyedServices(type);

    protected virtual ServiceDescriptor CreateServiceDescriptor(
        Type implementationType,
        object? serviceKey,
        Type exposingServiceType,
        List<ServiceIdentifier> allExposingServiceTypes,
        ServiceLifetime lifeTime)
    {
        if (lifeTime is ServiceLifetime.Singleton or ServiceLifetime.Scoped)
        {
            var redirected = GetRedirectedTypeOrNull(implementationType, exposingServiceType, serviceKey, allExposingServiceTypes);
            if (redirected is not null)
            {
                return new ServiceRedirection(exposingServiceType, redirected, serviceKey).Describe(lifeTime);
            }
        }

        return serviceKey is null
            ? ServiceDescriptor.Describe(exposingServiceType, implementationType, lifeTime)
            : ServiceDescriptor.DescribeKeyed(exposingServiceType, serviceKey, implementationType, lifeTime);
    }

    /// <summary>The other exposed type whose instance this one shares.</summary>
    protected virtual Type? GetRedirectedTypeOrNull(
        Type implementationType,
        Type exposingServiceType,
        object? serviceKey,
        List<ServiceIdentifier> allExposingServiceTypes)
    {
        if (exposingServiceType == implementationType)
        {
            return null;
        }

        var candidates = allExposingServiceTypes.Where(s => Equals(s.ServiceKey, serviceKey)).Select(s => s.ServiceType).ToList();
        if (candidates.Contains(implementationType))
        {
            return implementationType;
        }

        return candidates.FirstOrDefault(t => t != exposingServiceType && exposingServiceType.IsAssignableFrom(t));
    }

    internal static void Register(IServiceCollection services, ServiceDescriptor descriptor, DependencyAttribute? attribute)
    {
        if (attribute?.ReplaceServices == true)
        {
            services.Replace(descriptor);
        }
        else if (attribute?.TryRegister == true)
        {
            services.TryAdd(descriptor);
        }
        else
        {
            services.Add(descriptor);
        }
    }
}
