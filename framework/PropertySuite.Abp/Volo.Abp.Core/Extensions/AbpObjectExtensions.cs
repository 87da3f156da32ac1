using System.ComponentModel;
using System.Globalization;

namespace System;

public static class AbpObjectExtensions
{
    /// <summary>A cast that reads from left to right.</summary>
    public static T As<T>(this object obj) where T : class => (T)obj;

    /// <summary>Converts to a value type, in the invariant culture.</summary>
    public static T To<T>(this object obj) where T : struct
    {
        if (typeof(T) == typeof(Guid) || typeof(T).IsEnum)
        {
            return (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromInvariantString(obj.ToString()!)!;
        }

        return (T)Convert.ChangeType(obj, typeof(T), CultureInfo.InvariantCulture);
    }

    public static bool IsIn<T>(this T item, params T[] list) => list.Contains(item);

    public static bool IsIn<T>(this T item, IEnumerable<T> items) => items.Contains(item);
}
