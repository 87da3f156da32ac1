using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Uow.Disabled;

[DependsOn(typeof(AbpUnitOfWorkModule))]
public class DisabledTransactionsModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddAlwaysDisableUnitOfWorkTransaction();
}
