using System.Reflection;

namespace Volo.Abp.Data;

/// <summary>Names the connection string of a database context.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class ConnectionStringNameAttribute : Attribute
{
    public ConnectionStringNameAttribute(string name)
    {
        Name = Check.NotNull(name, nameof(name));
    }

    public string Name { get; }

    public static string GetConnStringName<T>() => GetConnStringName(typeof(T));

    /// <summary>The name on the type; without one, the full name of the type.</summary>
    public static string GetConnStringName(Type type)
        => type.GetTypeInfo().GetCustomAttribute<ConnectionStringNameAttribute>()?.Name ?? type.FullName!;
}
