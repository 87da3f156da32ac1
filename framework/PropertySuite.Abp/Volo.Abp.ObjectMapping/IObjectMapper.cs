namespace Volo.Abp.ObjectMapping;

/// <summary>Maps objects by whatever mapper fits the two types.</summary>
public interface IObjectMapper
{
    /// <summary>Maps what none of the written mappers knows.</summary>
    IAutoObjectMappingProvider AutoObjectMappingProvider { get; }

    /// <summary>Maps to a new object.</summary>
    TDestination Map<TSource, TDestination>(TSource source);

    /// <summary>Maps onto an existing object and returns it.</summary>
    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}

/// <summary>The mapper of one module, so that modules may use different mapping providers.</summary>
public interface IObjectMapper<TContext> : IObjectMapper
{
}

/// <summary>A written mapping between two types; register it and <see cref="IObjectMapper"/> finds it, for collections too.</summary>
public interface IObjectMapper<in TSource, TDestination>
{
    TDestination Map(TSource source);

    TDestination Map(TSource source, TDestination destination);
}
