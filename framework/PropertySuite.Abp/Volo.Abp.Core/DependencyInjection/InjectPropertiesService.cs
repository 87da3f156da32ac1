using System.Collections.Concurrent;
using PropertySuite.Abp.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <inheritdoc cref="IInjectPropertiesService"/>
[ExposeServices(typeof(IInjectPropertiesService))]
internal class InjectPropertiesService : IInjectPropertiesService, ITransientDependency
{
    private readonly IServiceProvider _serviceProvider;
    private readonly PropertyInjectionPlans _plans;

    public InjectPropertiesService(IServiceProvider serviceProvider, PropertyInjectionPlans plans)
    {
        _serviceProvider = serviceProvider;
        _plans = plans;
    }

    public virtual TService InjectProperties<TService>(TService instance) where TService : notnull
    {
        _plans.For(instance.GetType(), _serviceProvider).Fill(instance, _serviceProvider, unsetOnly: false);
        return instance;
    }

    public virtual TService InjectUnsetProperties<TService>(TService instance) where TService : notnull
    {
        _plans.For(instance.GetType(), _serviceProvider).Fill(instance, _serviceProvider, unsetOnly: true);
        return instance;
    }
}
