using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace Volo.Abp.Data;

/// <summary>Connection strings, data filters, seeding, extra properties.</summary>
[DependsOn(typeof(AbpUnitOfWorkModule))]
public class AbpDataModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var contributors = new List<Type>();
        context.Services.OnRegistered(registered =>
        {
            if (typeof(IDataSeedContributor).IsAssignableFrom(registered.ImplementationType))
            {
                contributors.AddIfNotContains(registered.ImplementationType);
            }
        });
        Configure<AbpDataSeedOptions>(options => options.Contributors.AddIfNotContains(contributors));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        Configure<AbpDbConnectionOptions>(context.Services.GetConfiguration());
        context.Services.AddSingleton(typeof(IDataFilter<>), typeof(DataFilter<>));
    }

    public override void PostConfigureServices(ServiceConfigurationContext context)
        => Configure<AbpDbConnectionOptions>(options => options.Databases.RefreshIndexes());
}
