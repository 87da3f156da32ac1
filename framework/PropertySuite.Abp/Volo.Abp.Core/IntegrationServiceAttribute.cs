using System.Reflection;

namespace Volo.Abp;

/// <summary>A service for other modules, not for user interfaces; by default not exposed over HTTP.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class)]
public class IntegrationServiceAttribute : Attribute
{
    /// <summary>Whether the attribute stands on the type, a base class or an implemented interface.</summary>
    public static bool IsDefinedOrInherited<T>() => IsDefinedOrInherited(typeof(T));

    /// <inheritdoc cref="IsDefinedOrInherited{T}"/>
    public static bool IsDefinedOrInherited(Type type)
        => type.IsDefined(typeof(IntegrationServiceAttribute), true)
           || type.GetInterfaces().Any(i => i.GetTypeInfo().IsDefined(typeof(IntegrationServiceAttribute), true));
}
