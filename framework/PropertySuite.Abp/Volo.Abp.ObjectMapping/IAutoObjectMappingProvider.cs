namespace Volo.Abp.ObjectMapping;

/// <summary>The fallback of <see cref="IObjectMapper"/>: a mapping library.</summary>
public interface IAutoObjectMappingProvider
{
    TDestination Map<TSource, TDestination>(object source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}

/// <inheritdoc cref="IAutoObjectMappingProvider"/>
public interface IAutoObjectMappingProvider<TContext> : IAutoObjectMappingProvider
{
}
