namespace Volo.Abp.DependencyInjection;

/// <summary>Registers the class as <typeparamref name="TServiceType"/> under a key.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ExposeKeyedServiceAttribute<TServiceType> : Attribute, IExposedKeyedServiceTypesProvider
    where TServiceType : class
{
    public ExposeKeyedServiceAttribute(object serviceKey)
    {
        ServiceIdentifier = new ServiceIdentifier(
            serviceKey ?? throw new AbpException(
                $"The key of {typeof(TServiceType).FullName} is null; use {nameof(ExposeServicesAttribute)}."),
            typeof(TServiceType));
    }

    public ServiceIdentifier ServiceIdentifier { get; }

    public ServiceIdentifier[] GetExposedServiceTypes(Type targetType) => [ServiceIdentifier];
}
