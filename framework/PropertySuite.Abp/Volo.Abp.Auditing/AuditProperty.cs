using System.Collections.Concurrent;
using System.Reflection;

namespace Volo.Abp.Auditing;

/// <summary>Writes properties whose setters are not public, as entities have them.</summary>
internal static class AuditProperty
{
    private static readonly ConcurrentDictionary<(Type Type, string Name), PropertyInfo?> Properties = new();

    /// <summary>Sets the property; does nothing when the type can only read it.</summary>
    public static void Set(object target, string name, object? value)
        => Properties.GetOrAdd((target.GetType(), name), static key => FindWritable(key.Type, key.Name))?.SetValue(target, value);

    private static PropertyInfo? FindWritable(Type type, string name)
    {
        for (var current = type; current != null; current = current.BaseType)
        {
            var property = current.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly);
            if (property?.GetSetMethod(nonPublic: true) != null)
            {
                return property;
            }
        }

        return null;
    }
}
