using System.Reflection;
using Volo.Abp.Application.Services;

namespace PropertySuite.Architecture;

/// <summary>What the services of the API take, and what these inputs hold; services that only modules call are none of it.</summary>
internal static class ApiInputs
{
    /// <summary>The platform's own services, whose fields are named by the foundation.</summary>
    private static readonly Assembly[] Platform = [Assembly.Load("PropertySuite.Abp"), Assembly.Load("PropertySuite.Abp.Identity")];

    private static readonly Lazy<HashSet<Type>> Found = new(Find);

    /// <summary>The types of inputs.</summary>
    public static IReadOnlyCollection<Type> All => Found.Value;

    /// <summary>The parameters of the API's methods.</summary>
    public static IEnumerable<ParameterInfo> Parameters =>
        from assembly in ProductAssemblies.All.Concat(Platform)
        from service in assembly.GetTypes()
        where service.IsInterface && typeof(IApplicationService).IsAssignableFrom(service) && !service.IsGenericTypeDefinition
        where !service.Name.EndsWith("IntegrationService", StringComparison.Ordinal)
        from method in service.GetInterfaces().Prepend(service).SelectMany(declaring => declaring.GetMethods())
        from parameter in method.GetParameters()
        select parameter;

    private static HashSet<Type> Find()
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(Parameters.Select(parameter => parameter.ParameterType));
        while (open.TryDequeue(out var type))
        {
            var item = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GenericTypeArguments[^1] : type;
            if (IsOurs(item) && item.IsClass && found.Add(item))
            {
                foreach (var property in item.GetProperties())
                {
                    open.Enqueue(property.PropertyType);
                }
            }
        }

        return found;
    }

    private static bool IsOurs(Type type)
        => type.Namespace?.StartsWith("PropertySuite", StringComparison.Ordinal) == true
            || type.Namespace?.StartsWith("Volo.Abp", StringComparison.Ordinal) == true;
}
