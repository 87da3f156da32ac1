using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Volo.Abp.Data;

/// <inheritdoc cref="IDataSeeder"/>
public class DataSeeder : IDataSeeder, ITransientDependency
{
    public DataSeeder(IOptions<AbpDataSeedOptions> options, IServiceScopeFactory serviceScopeFactory)
    {
        Options = options.Value;
        ServiceScopeFactory = serviceScopeFactory;
    }

    protected IServiceScopeFactory ServiceScopeFactory { get; }

    protected AbpDataSeedOptions Options { get; }

    [UnitOfWork]
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        await using var scope = ServiceScopeFactory.CreateAsyncScope();
        if (context[DataSeederExtensions.SeedInSeparateUow] is not true)
        {
            foreach (var contributor in Options.Contributors)
            {
                await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(contributor)).SeedAsync(context);
            }

            return;
        }

        var manager = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>();
        var options = context[DataSeederExtensions.SeedInSeparateUowOptions] as AbpUnitOfWorkOptions;
        var requiresNew = context[DataSeederExtensions.SeedInSeparateUowRequiresNew] is true;
        foreach (var contributor in Options.Contributors)
        {
            using var uow = manager.Begin(options?.Clone() ?? new AbpUnitOfWorkOptions(), requiresNew);
            await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(contributor)).SeedAsync(context);
            await uow.CompleteAsync();
        }
    }
}
