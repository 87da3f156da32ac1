namespace Volo.Abp.DependencyInjection;

/// <summary>Fills the public settable properties of objects that the container has not made itself.</summary>
public interface IInjectPropertiesService
{
    /// <summary>Sets every property whose type is a registered service.</summary>
    TService InjectProperties<TService>(TService instance) where TService : notnull;

    /// <summary>As <see cref="InjectProperties{TService}"/>, leaving properties that have a value.</summary>
    TService InjectUnsetProperties<TService>(TService instance) where TService : notnull;
}
