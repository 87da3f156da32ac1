using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EventBus.Abstractions;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Reflection;
using Volo.Abp.Uow;

namespace Volo.Abp.EventBus;

/// <summary>Events within the process; registered handlers are subscribed.</summary>
[DependsOn(typeof(AbpEventBusAbstractionsModule), typeof(AbpMultiTenancyModule), typeof(AbpUnitOfWorkModule))]
public class AbpEventBusModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var localHandlers = new List<Type>();
        var distributedHandlers = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (ReflectionHelper.IsAssignableToGenericType(registered.ImplementationType, typeof(ILocalEventHandler<>)))
            {
                localHandlers.AddIfNotContains(registered.ImplementationType);
            }

            if (ReflectionHelper.IsAssignableToGenericType(registered.ImplementationType, typeof(IDistributedEventHandler<>)))
            {
                distributedHandlers.AddIfNotContains(registered.ImplementationType);
            }
        });
        Configure<AbpLocalEventBusOptions>(options => options.Handlers.AddIfNotContains(localHandlers));
        Configure<AbpDistributedEventBusOptions>(options => options.Handlers.AddIfNotContains(distributedHandlers));
    }
}
