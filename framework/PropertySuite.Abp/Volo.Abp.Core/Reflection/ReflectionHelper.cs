using System.Reflection;

namespace Volo.Abp.Reflection;

/// <summary>Questions about members and attributes.</summary>
public static class ReflectionHelper
{
    public static bool IsAssignableToGenericType(Type givenType, Type genericType)
        => GetImplementedGenericTypes(givenType, genericType).Count > 0;

    /// <summary>The closed forms of a generic type that a type is, derives from or implements.</summary>
    public static List<Type> GetImplementedGenericTypes(Type givenType, Type genericType)
    {
        var result = new List<Type>();
        for (Type? type = givenType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == genericType)
            {
                result.AddIfNotContains(type);
            }
        }

        foreach (var type in givenType.GetInterfaces().Where(i => i.IsGenericType && i.GetGenericTypeDefinition() == genericType))
        {
            result.AddIfNotContains(type);
        }

        return result;
    }

    public static TAttribute? GetSingleAttributeOrDefault<TAttribute>(
        MemberInfo memberInfo,
        TAttribute? defaultValue = default,
        bool inherit = true)
        where TAttribute : Attribute
        => memberInfo.GetCustomAttributes<TAttribute>(inherit).FirstOrDefault() ?? defaultValue;

    /// <summary>The attribute of the member or, without one, of its class.</summary>
    public static TAttribute? GetSingleAttributeOfMemberOrDeclaringTypeOrDefault<TAttribute>(
        MemberInfo memberInfo,
        TAttribute? defaultValue = default,
        bool inherit = true)
        where TAttribute : class
        => memberInfo.GetCustomAttributes(inherit).OfType<TAttribute>().FirstOrDefault()
           ?? memberInfo.DeclaringType?.GetTypeInfo().GetCustomAttributes(inherit).OfType<TAttribute>().FirstOrDefault()
           ?? defaultValue;

    /// <summary>The attributes of the member followed by those of its class.</summary>
    public static IEnumerable<TAttribute> GetAttributesOfMemberOrDeclaringType<TAttribute>(MemberInfo memberInfo, bool inherit = true)
        where TAttribute : class
        => memberInfo.GetCustomAttributes(inherit).OfType<TAttribute>()
            .Concat(memberInfo.DeclaringType?.GetTypeInfo().GetCustomAttributes(inherit).OfType<TAttribute>() ?? []);

    /// <summary>The values of all public string constants of a class and the classes nested in it, such as names of permissions.</summary>
    public static string[] GetPublicConstantsRecursively(Type type)
        => type.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy)
            .Where(f => f is { IsLiteral: true, IsInitOnly: false } && f.FieldType == typeof(string))
            .Select(f => (string)f.GetValue(null)!)
            .Concat(type.GetNestedTypes(BindingFlags.Public).SelectMany(GetPublicConstantsRecursively))
            .ToArray();
}
