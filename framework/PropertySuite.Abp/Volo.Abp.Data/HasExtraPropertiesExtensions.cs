using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using Volo.Abp.Reflection;

namespace Volo.Abp.Data;

/// <summary>Reads and writes extra properties.</summary>
public static class HasExtraPropertiesExtensions
{
    public static bool HasProperty(this IHasExtraProperties source, string name) => source.ExtraProperties.ContainsKey(name);

    public static object? GetProperty(this IHasExtraProperties source, string name, object? defaultValue = null)
        => source.ExtraProperties.GetOrDefault(name) ?? defaultValue;

    /// <summary>The value converted to the type; what a value was before it was stored as JSON is restored.</summary>
    /// <exception cref="AbpException">The type is neither simple nor can the value be read as it from JSON.</exception>
    public static TProperty? GetProperty<TProperty>(this IHasExtraProperties source, string name, TProperty? defaultValue = default)
    {
        var value = source.GetProperty(name);
        if (value is null)
        {
            return defaultValue;
        }

        if (value is TProperty typed)
        {
            return typed;
        }

        if (value is JsonElement json)
        {
            return json.Deserialize<TProperty>(JsonSerializerOptions.Web);
        }

        var type = Nullable.GetUnderlyingType(typeof(TProperty)) ?? typeof(TProperty);
        if (!TypeHelper.IsPrimitiveExtended(typeof(TProperty), includeEnums: true))
        {
            throw new AbpException($"The extra property {name} is a {value.GetType().FullName}, not a {typeof(TProperty).FullName}.");
        }

        if (type.IsEnum)
        {
            return (TProperty)Enum.Parse(type, value.ToString()!, ignoreCase: true);
        }

        return value is string text && type != typeof(string)
            ? (TProperty)TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text)!
            : (TProperty)Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    public static TSource SetProperty<TSource>(this TSource source, string name, object? value, bool validate = true)
        where TSource : IHasExtraProperties
    {
        source.ExtraProperties[name] = value;
        return source;
    }

    public static TSource RemoveProperty<TSource>(this TSource source, string name) where TSource : IHasExtraProperties
    {
        source.ExtraProperties.Remove(name);
        return source;
    }
}
