using System.Reflection;

namespace Volo.Abp;

/// <summary>Says whether a service or method is reachable from outside, and under which name of remote service.</summary>
[Serializable]
[AttributeUsage(AttributeTargets.Assembly | AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Method)]
public class RemoteServiceAttribute : Attribute
{
    public RemoteServiceAttribute(bool isEnabled = true)
    {
        IsEnabled = isEnabled;
        IsMetadataEnabled = true;
    }

    /// <summary>Default true.</summary>
    public bool IsEnabled { get; set; }

    /// <summary>Whether it shows in the API description. Default true.</summary>
    public bool IsMetadataEnabled { get; set; }

    public string? Name { get; set; }

    public virtual bool IsEnabledFor(Type type) => IsEnabled;

    public virtual bool IsEnabledFor(MethodInfo method) => IsEnabled;

    public virtual bool IsMetadataEnabledFor(Type type) => IsMetadataEnabled;

    public virtual bool IsMetadataEnabledFor(MethodInfo method) => IsMetadataEnabled;

    /// <summary>True when the type carries the attribute and it says enabled.</summary>
    public static bool IsExplicitlyEnabledFor(Type type)
        => type.GetCustomAttribute<RemoteServiceAttribute>(true) is { } attribute && attribute.IsEnabledFor(type);

    /// <summary>True when the type carries the attribute and it says disabled.</summary>
    public static bool IsExplicitlyDisabledFor(Type type)
        => type.GetCustomAttribute<RemoteServiceAttribute>(true) is { } attribute && !attribute.IsEnabledFor(type);

    /// <inheritdoc cref="IsExplicitlyDisabledFor(Type)"/>
    public static bool IsExplicitlyDisabledFor(MethodInfo method)
        => method.GetCustomAttribute<RemoteServiceAttribute>(true) is { } attribute && !attribute.IsEnabledFor(method);

    /// <summary>True when the type carries the attribute and wants no description.</summary>
    public static bool IsMetadataExplicitlyDisabledFor(Type type)
        => type.GetCustomAttribute<RemoteServiceAttribute>(true) is { } attribute && !attribute.IsMetadataEnabledFor(type);

    /// <inheritdoc cref="IsMetadataExplicitlyDisabledFor(Type)"/>
    public static bool IsMetadataExplicitlyDisabledFor(MethodInfo method)
        => method.GetCustomAttribute<RemoteServiceAttribute>(true) is { } attribute && !attribute.IsMetadataEnabledFor(method);
}
