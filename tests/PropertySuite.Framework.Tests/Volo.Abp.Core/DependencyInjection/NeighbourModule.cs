using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace PropertySuite.Framework.Tests.Core.Conventions.Neighbour;

[DependsOn(typeof(AbpUnitOfWorkModule))]
public sealed class NeighbourModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnExposing(exposing =>
        {
            if (typeof(IAddedByHook).IsAssignableFrom(exposing.ImplementationType))
            {
                exposing.ExposedTypes.Add(new ServiceIdentifier(typeof(IAddedByHook)));
            }
        });
}

public interface IAddedByHook;

public class NeighboursThing : IAddedByHook, ITransientDependency;
