using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

/// <summary>Says that there is no mapping for the two types.</summary>
public sealed class NotImplementedAutoObjectMappingProvider : IAutoObjectMappingProvider, ISingletonDependency
{
    public TDestination Map<TSource, TDestination>(object source)
        => throw new NotImplementedException(
            $"There is no mapping from {typeof(TSource).FullName} to {typeof(TDestination).FullName}: register an IObjectMapper for them.");

    public TDestination Map<TSource, TDestination>(TSource source, TDestination destination) => Map<TSource, TDestination>(source!);
}
