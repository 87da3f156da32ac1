using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Threading;

namespace Volo.Abp.BlobStoring;

/// <summary>Containers for large binary content, whatever stores them.</summary>
[DependsOn(typeof(AbpMultiTenancyModule), typeof(AbpThreadingModule))]
public class AbpBlobStoringModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTransient(typeof(IBlobContainer<>), typeof(BlobContainer<>));
        context.Services.AddTransient<IBlobContainer>(services => services.GetRequiredService<IBlobContainer<DefaultContainer>>());
    }
}
