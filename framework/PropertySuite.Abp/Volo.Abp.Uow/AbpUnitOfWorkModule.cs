using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Castle;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Volo.Abp.Uow;

/// <summary>Units of work.</summary>
[DependsOn(typeof(AbpThreadingModule), typeof(AbpCastleCoreModule))]
public class AbpUnitOfWorkModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnRegistered(UnitOfWorkInterceptorRegistrar.RegisterIfNeeded);
}
