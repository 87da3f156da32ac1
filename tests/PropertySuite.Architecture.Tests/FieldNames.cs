using System.Reflection;

namespace PropertySuite.Architecture;

/// <summary>
/// Messages about wrong input name the field in the reader's language: <c>DisplayName:ContactPhone</c>, or
/// <c>DisplayName:UserInputBase.Name</c> where one type calls it differently. That all languages have the same keys is a rule of its own.
/// </summary>
public class FieldNames
{
    [Fact]
    public void Every_field_of_an_input_has_a_name()
    {
        var missing = from input in ApiInputs.All
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

    /// <summary>The names that a module brings, and those that all modules share.</summary>
    private static HashSet<string> TextsOf(Assembly assembly)
    {
        var project = SourceTree.ModuleProjects.SingleOrDefault(candidate => candidate.Name == assembly.GetName().Name);
        string[] folders = project is null ? [Foundation] : [Foundation, project.Folder];
        return [.. folders.SelectMany(folder => Directory.EnumerateFiles(folder, "zh-Hans.json", SearchOption.AllDirectories)).SelectMany(SourceTree.TextKeys)];
    }

    private static string Foundation => Path.Combine(SourceTree.Root, "framework", "PropertySuite.Foundation", "Localization");
}
