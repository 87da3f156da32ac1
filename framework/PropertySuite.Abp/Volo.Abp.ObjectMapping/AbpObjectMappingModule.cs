using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Reflection;

namespace Volo.Abp.ObjectMapping;

/// <summary>Object-to-object mapping.</summary>
public class AbpObjectMappingModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.OnExposing(exposing => exposing.ExposedTypes.AddIfNotContains(
            ReflectionHelper.GetImplementedGenericTypes(exposing.ImplementationType, typeof(IObjectMapper<,>))
                .Select(t => new ServiceIdentifier(t))));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddTransient(typeof(IObjectMapper<>), typeof(DefaultObjectMapper<>));
        context.Services.AddTransient(typeof(IAutoObjectMappingProvider<>), typeof(ContextAutoObjectMappingProvider<>));
    }

    // An application without a mapping library of its own for a module uses the common fallback there.
    private sealed class ContextAutoObjectMappingProvider<TContext>(IAutoObjectMappingProvider common)
        : IAutoObjectMappingProvider<TContext>
    {
        public TDestination Map<TSource, TDestination>(object source) => common.Map<TSource, TDestination>(source);

        public TDestination Map<TSource, TDestination>(TSource source, TDestination destination)
            => common.Map(source, destination);
    }
}
