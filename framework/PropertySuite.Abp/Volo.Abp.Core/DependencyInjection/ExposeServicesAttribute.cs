namespace Volo.Abp.DependencyInjection;

/// <summary>Names the services that a class is registered as, instead of the conventional ones.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ExposeServicesAttribute : Attribute, IExposedServiceTypesProvider
{
    public ExposeServicesAttribute(params Type[] serviceTypes)
    {
        ServiceTypes = serviceTypes ?? [];
    }

    public Type[] ServiceTypes { get; }

    /// <summary>Adds the conventional interfaces (and, without further word, the class itself).</summary>
    public bool IncludeDefaults { get; set; }

    /// <summary>Adds the class itself.</summary>
    public bool IncludeSelf { get; set; }

    public Type[] GetExposedServiceTypes(Type targetType)
    {
        var types = new List<Type>(ServiceTypes);
        if (IncludeDefaults)
        {
            types.AddRange(ExposedServiceExplorer.GetDefaultInterfaces(targetType).Where(t => !types.Contains(t)));
        }

        if ((IncludeSelf || IncludeDefaults) && !types.Contains(targetType))
        {
            types.Add(targetType);
        }

        return types.ToArray();
    }
}
