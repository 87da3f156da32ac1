using System.Collections.Concurrent;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Abp.DependencyInjection;

/// <summary>Keeps the plans of classes that were not constructed by the container, for the life of one container.</summary>
internal sealed class PropertyInjectionPlans : ISingletonDependency
{
    private readonly ConcurrentDictionary<Type, PropertyInjectionPlan> _plans = new();

    internal PropertyInjectionPlan For(Type type, IServiceProvider provider)
        => _plans.GetOrAdd(type, static (t, p) => new PropertyInjectionPlan(t, p), provider);
}
