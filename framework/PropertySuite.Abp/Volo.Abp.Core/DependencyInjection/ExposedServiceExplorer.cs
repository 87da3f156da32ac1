using System.Reflection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Finds as which services a class is registered.</summary>
public static class ExposedServiceExplorer
{
    /// <summary>
    /// The services of the class's attributes or, without any, the class itself and each interface whose name without the leading I
    /// is how the class's name ends.
    /// </summary>
    public static List<Type> GetExposedServices(Type type)
    {
        var providers = type.GetCustomAttributes(true).OfType<IExposedServiceTypesProvider>().ToList();
        if (providers.Count > 0)
        {
            return providers.SelectMany(p => p.GetExposedServiceTypes(type)).Distinct().ToList();
        }

        // A class that is exposed by key only has no unkeyed services.
        if (type.GetCustomAttributes(true).OfType<IExposedKeyedServiceTypesProvider>().Any())
        {
            return [];
        }

        return [type, .. GetDefaultInterfaces(type)];
    }

    /// <summary>The keyed services named by the class's attributes.</summary>
    public static List<ServiceIdentifier> GetExposedKeyedServices(Type type)
        => type.GetCustomAttributes(true)
            .OfType<IExposedKeyedServiceTypesProvider>()
            .SelectMany(p => p.GetExposedServiceTypes(type))
            .Distinct()
            .ToList();

    internal static IEnumerable<Type> GetDefaultInterfaces(Type type)
    {
        foreach (var candidate in type.GetTypeInfo().GetInterfaces())
        {
            var name = WithoutArity(candidate.Name);
            if (name.StartsWith('I'))
            {
                name = name[1..];
            }

            if (WithoutArity(type.Name).EndsWith(name, StringComparison.Ordinal))
            {
                yield return candidate;
            }
        }
    }

    private static string WithoutArity(string name)
    {
        var mark = name.IndexOf('`');
        return mark < 0 ? name : name[..mark];
    }
}
