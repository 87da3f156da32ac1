namespace Volo.Abp.AspNetCore.Mvc.Conventions;

internal static class ConventionalParameterTypes
{
    /// <summary>Whether a value fits into one segment of a URL: numbers, text, dates, ids, enumerations and nullables of them.</summary>
    public static bool IsPrimitive(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsPrimitive
               || type.IsEnum
               || type == typeof(string)
               || type == typeof(decimal)
               || type == typeof(Guid)
               || type == typeof(DateTime)
               || type == typeof(DateTimeOffset)
               || type == typeof(DateOnly)
               || type == typeof(TimeOnly)
               || type == typeof(TimeSpan);
    }
}
