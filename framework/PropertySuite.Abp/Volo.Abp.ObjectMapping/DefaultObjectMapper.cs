using Microsoft.Extensions.DependencyInjection;
using PropertySuite.Abp.ObjectMapping;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

/// <inheritdoc cref="IObjectMapper{TContext}"/>
public class DefaultObjectMapper<TContext> : DefaultObjectMapper, IObjectMapper<TContext>
{
    public DefaultObjectMapper(IServiceProvider serviceProvider, IAutoObjectMappingProvider<TContext> autoObjectMappingProvider)
        : base(serviceProvider, autoObjectMappingProvider)
    {
    }
}

/// <summary>
/// Looks for a registered <see cref="IObjectMapper{TSource,TDestination}"/>, then for one of the elements when both types are
/// collections, then whether the source maps itself to or the destination itself from the other; the rest goes to the fallback.
/// </summary>
public class DefaultObjectMapper : IObjectMapper, ITransientDependency
{
    public DefaultObjectMapper(IServiceProvider serviceProvider, IAutoObjectMappingProvider autoObjectMappingProvider)
    {
        ServiceProvider = serviceProvider;
        AutoObjectMappingProvider = autoObjectMappingProvider;
    }

    public IAutoObjectMappingProvider AutoObjectMappingProvider { get; }

    protected IServiceProvider ServiceProvider { get; }

    public virtual TDestination Map<TSource, TDestination>(TSource source)
    {
        if (source is null)
        {
            return default!;
        }

        if (ServiceProvider.GetService<IObjectMapper<TSource, TDestination>>() is { } mapper)
        {
            return mapper.Map(source);
        }

        if (CollectionMapping<TSource, TDestination>.Instance is { } collections
            && collections.TryMap(ServiceProvider, source, default, out var mapped))
        {
            return mapped;
        }

        switch (source)
        {
            case IMapTo<TDestination> mapTo:
                return mapTo.MapTo();
            default:
                if (typeof(IMapFrom<TSource>).IsAssignableFrom(typeof(TDestination)))
                {
                    var destination = Activator.CreateInstance<TDestination>();
                    ((IMapFrom<TSource>)destination!).MapFrom(source);
                    return destination;
                }

                return AutoObjectMappingProvider.Map<TSource, TDestination>((object)source);
        }
    }

    public virtual TDestination Map<TSource, TDestination>(TSource source, TDestination destination)
    {
        if (source is null)
        {
            return default!;
        }

        if (ServiceProvider.GetService<IObjectMapper<TSource, TDestination>>() is { } mapper)
        {
            return mapper.Map(source, destination);
        }

        if (CollectionMapping<TSource, TDestination>.Instance is { } collections
            && collections.TryMap(ServiceProvider, source, destination, out var mapped))
        {
            return mapped;
        }

        switch (source, destination)
        {
            case (IMapTo<TDestination> mapTo, _):
                mapTo.MapTo(destination);
                return destination;
            case (_, IMapFrom<TSource> mapFrom):
                mapFrom.MapFrom(source);
                return destination;
            default:
                return AutoObjectMappingProvider.Map(source, destination);
        }
    }
}
