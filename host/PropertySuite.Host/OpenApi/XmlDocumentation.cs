using System.Collections.Concurrent;
using System.Reflection;
using System.Xml.Linq;

namespace PropertySuite.Host.OpenApi;

/// <summary>
/// The XML documentation that lies beside the assemblies. A member without words of its own, or with <c>inheritdoc</c>, gets those of the
/// interface or base member that it implements: the actions of the API are application services, documented at their interfaces.
/// </summary>
public sealed class XmlDocumentation
{
    private readonly ConcurrentDictionary<Assembly, IReadOnlyDictionary<string, XElement>> _files = new();

    /// <summary>What a type is; empty when nobody said.</summary>
    public string SummaryOf(Type type)
    {
        var definition = type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        return DocumentationText.Of(Read(definition.Assembly, XmlDocumentationId.Of(definition))?.Element("summary"));
    }

    /// <summary>What a property holds: its own words, those of a positional parameter of its record, or those of what it implements.</summary>
    public string SummaryOf(PropertyInfo property) => PropertyText(property, "summary");

    /// <summary>The example that a property's documentation gives; empty without one.</summary>
    public string ExampleOf(PropertyInfo property) => PropertyText(property, "example");

    /// <summary>What an enumeration value means.</summary>
    public string SummaryOf(FieldInfo field) =>
        DocumentationText.Of(Read(field.Module.Assembly, XmlDocumentationId.Of(field))?.Element("summary"));

    /// <summary>What a method does.</summary>
    public string SummaryOf(MethodInfo method) => MethodText(method, member => member.Element("summary"));

    /// <summary>What else there is to know of a method.</summary>
    public string RemarksOf(MethodInfo method) => MethodText(method, member => member.Element("remarks"));

    /// <summary>What a method answers.</summary>
    public string ReturnsOf(MethodInfo method) => MethodText(method, member => member.Element("returns"));

    /// <summary>What a parameter is.</summary>
    public string ParameterOf(MethodInfo method, string name) =>
        MethodText(method, member => member.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == name));

    private static IEnumerable<MethodInfo> WithWhatItImplements(MethodInfo method)
    {
        yield return method;
        var type = method.ReflectedType ?? method.DeclaringType!;
        if (type.IsInterface)
        {
            yield break;
        }

        var contracts = type.GetInterfaces().OrderByDescending(contract => contract.GetInterfaces().Length).ThenBy(contract => contract.FullName, StringComparer.Ordinal);
        foreach (var contract in contracts)
        {
            var map = type.GetInterfaceMap(contract);
            for (var i = 0; i < map.TargetMethods.Length; i++)
            {
                if (map.TargetMethods[i].MethodHandle == method.MethodHandle)
                {
                    yield return map.InterfaceMethods[i];
                }
            }
        }

        if (method.GetBaseDefinition() is { } definition && definition.MethodHandle != method.MethodHandle)
        {
            yield return definition;
        }
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private string PropertyText(PropertyInfo property, string element)
    {
        var declaring = Definition(property.DeclaringType!);
        var own = Read(declaring.Assembly, XmlDocumentationId.Of(property));
        if (DocumentationText.Of(own?.Element(element)) is { Length: > 0 } text)
        {
            return text;
        }

        if (element == "summary"
            && Read(declaring.Assembly, XmlDocumentationId.Of(declaring)) is { } record
            && record.Elements("param").FirstOrDefault(param => (string?)param.Attribute("name") == property.Name) is { } param)
        {
            return DocumentationText.Of(param);
        }

        return property.DeclaringType!.GetInterfaces()
            .OrderBy(contract => contract.FullName, StringComparer.Ordinal)
            .Select(contract => contract.GetProperty(property.Name))
            .OfType<PropertyInfo>()
            .Concat(property.DeclaringType.BaseType?.GetProperty(property.Name) is { } inherited ? [inherited] : [])
            .Select(implemented => PropertyText(implemented, element))
            .FirstOrDefault(found => found.Length > 0) ?? "";
    }

    private string MethodText(MethodInfo method, Func<XElement, XElement?> part) =>
        WithWhatItImplements(method)
            .Select(candidate => Read(candidate.Module.Assembly, XmlDocumentationId.Of(candidate)))
            .OfType<XElement>()
            .Select(member => DocumentationText.Of(part(member)))
            .FirstOrDefault(text => text.Length > 0) ?? "";

    private XElement? Read(Assembly assembly, string id) =>
        _files.GetOrAdd(assembly, Load).GetValueOrDefault(id);

    private static IReadOnlyDictionary<string, XElement> Load(Assembly assembly)
    {
        var file = Path.ChangeExtension(assembly.Location, ".xml");
        if (assembly.IsDynamic || assembly.Location.Length == 0 || !File.Exists(file))
        {
            return new Dictionary<string, XElement>();
        }

        return XDocument.Load(file).Root!.Element("members")!.Elements("member")
            .GroupBy(member => (string)member.Attribute("name")!, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
    }
}
