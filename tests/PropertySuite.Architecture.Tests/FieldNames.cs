using System.Reflection;
using Volo.Abp.Application.Services;

namespace PropertySuite.Architecture;

/// <summary>
/// Messages about wrong input name the field in the reader's language: <c>DisplayName:ContactPhone</c>, or
/// <c>DisplayName:UserInputBase.Name</c> where one type calls it differently. That all languages have the same keys is a rule of its own.
/// </summary>
public class FieldNames
{
    /// <summary>The platform's own services, whose fields are named by the foundation.</summary>
    private static readonly Assembly[] Platform = [Assembly.Load("PropertySuite.Abp"), Assembly.Load("PropertySuite.Abp.Identity")];

    [Fact]
    public void Every_field_of_an_input_has_a_name()
    {
        var missing = from input in InputTypes()
                      let texts = TextsOf(input.Assembly)
                      from property in input.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                      where property.SetMethod is { IsPublic: true } && !NamesOf(input, property).Any(texts.Contains)
                      select $"{input.Assembly.GetName().Name}: DisplayName:{property.Name} ({input.Name})";

        missing.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    private static IEnumerable<string> NamesOf(Type input, PropertyInfo property)
    {
        for (var type = input; type is not null; type = type.BaseType)
        {
            yield return $"DisplayName:{type.Name}.{property.Name}";
        }

        yield return $"DisplayName:{property.Name}";
    }

    /// <summary>What the services of the API take, and what these inputs hold.</summary>
    private static HashSet<Type> InputTypes()
    {
        var found = new HashSet<Type>();
        var open = new Queue<Type>(
            from assembly in ProductAssemblies.All.Concat(Platform)
            from service in assembly.GetTypes()
            where service.IsInterface && typeof(IApplicationService).IsAssignableFrom(service) && !service.IsGenericTypeDefinition
            where !service.Name.EndsWith("IntegrationService", StringComparison.Ordinal)
            from method in service.GetInterfaces().Prepend(service).SelectMany(declaring => declaring.GetMethods())
            from parameter in method.GetParameters()
            select parameter.ParameterType);
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

    /// <summary>The names that a module brings, and those that all modules share.</summary>
    private static HashSet<string> TextsOf(Assembly assembly)
    {
        var project = SourceTree.ModuleProjects.SingleOrDefault(candidate => candidate.Name == assembly.GetName().Name);
        string[] folders = project is null ? [Foundation] : [Foundation, project.Folder];
        return [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "zh-Hans.json", SearchOption.AllDirectories)).SelectMany(SourceTree.TextKeys)];
    }

    private static string Foundation => Path.Combine(SourceTree.Root, "framework", "PropertySuite.Foundation", "Localization");
}
