namespace Volo.Abp.DependencyInjection;

/// <summary>An attribute that says as which services a class is registered.</summary>
public interface IExposedServiceTypesProvider
{
    Type[] GetExposedServiceTypes(Type targetType);
}
