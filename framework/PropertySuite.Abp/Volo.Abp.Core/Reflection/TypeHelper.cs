namespace Volo.Abp.Reflection;

/// <summary>Questions about types.</summary>
public static class TypeHelper
{
    /// <summary>Whether a value of the type is one value rather than an object with parts.</summary>
    public static bool IsPrimitiveExtended(Type type, bool includeNullables = true, bool includeEnums = false)
    {
        if (includeNullables && Nullable.GetUnderlyingType(type) is { } underlying)
        {
            type = underlying;
        }

        return type.IsPrimitive
               || (includeEnums && type.IsEnum)
               || type == typeof(string)
               || type == typeof(decimal)
               || type == typeof(DateTime)
               || type == typeof(DateTimeOffset)
               || type == typeof(DateOnly)
               || type == typeof(TimeOnly)
               || type == typeof(TimeSpan)
               || type == typeof(Guid);
    }

    public static bool IsNullable(Type type) => Nullable.GetUnderlyingType(type) is not null;

    public static bool IsNonNullablePrimitiveType(Type type)
        => type.IsPrimitive || type == typeof(decimal) || type == typeof(Guid) || type == typeof(DateTime);

    public static bool IsDefaultValue(object? obj)
        => obj is null || (obj.GetType().IsValueType && obj.Equals(Activator.CreateInstance(obj.GetType())));
}
