using System.Reflection;

namespace PropertySuite.Host.OpenApi;

/// <summary>The names under which the compiler files members in XML documentation, for example <c>M:Space.Type.Method(System.Guid)</c>.</summary>
internal static class XmlDocumentationId
{
    public static string Of(Type type) => "T:" + NameOf(type);

    public static string Of(PropertyInfo property) => $"P:{NameOf(Definition(property.DeclaringType!))}.{property.Name}";

    public static string Of(FieldInfo field) => $"F:{NameOf(Definition(field.DeclaringType!))}.{field.Name}";

    public static string Of(MethodInfo method)
    {
        var definition = OpenDefinition(method);
        var arity = definition.IsGenericMethod ? $"``{definition.GetGenericArguments().Length}" : "";
        var parameters = string.Join(",", definition.GetParameters().Select(parameter => ReferenceTo(parameter.ParameterType)));
        return $"M:{NameOf(definition.DeclaringType!)}.{definition.Name}{arity}{(parameters.Length == 0 ? "" : $"({parameters})")}";
    }

    private static MethodInfo OpenDefinition(MethodInfo method)
    {
        var definition = method.IsGenericMethod ? method.GetGenericMethodDefinition() : method;
        var declaring = definition.DeclaringType!;
        return declaring is { IsGenericType: true, IsGenericTypeDefinition: false }
            ? (MethodInfo)MethodBase.GetMethodFromHandle(definition.MethodHandle, declaring.GetGenericTypeDefinition().TypeHandle)!
            : definition;
    }

    private static Type Definition(Type type) => type.IsGenericType ? type.GetGenericTypeDefinition() : type;

    private static string NameOf(Type type) => (type.FullName ?? $"{type.Namespace}.{type.Name}").Replace('+', '.');

    private static string ReferenceTo(Type type)
    {
        if (type.IsGenericMethodParameter)
        {
            return $"``{type.GenericParameterPosition}";
        }

        if (type.IsGenericTypeParameter)
        {
            return $"`{type.GenericParameterPosition}";
        }

        if (type.IsArray)
        {
            return ReferenceTo(type.GetElementType()!) + "[]";
        }

        if (type.IsByRef)
        {
            return ReferenceTo(type.GetElementType()!) + "@";
        }

        if (!type.IsGenericType)
        {
            return NameOf(type);
        }

        var name = NameOf(type.GetGenericTypeDefinition());
        return $"{name[..name.IndexOf('`')]}{{{string.Join(",", type.GetGenericArguments().Select(ReferenceTo))}}}";
    }
}
