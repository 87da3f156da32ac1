namespace Volo.Abp.DependencyInjection;

/// <summary>An attribute that says as which keyed services a class is registered.</summary>
public interface IExposedKeyedServiceTypesProvider
{
    ServiceIdentifier[] GetExposedServiceTypes(Type targetType);
}
