using System.Reflection;

namespace Volo.Abp.Localization;

/// <summary>Names a localization resource; stands on its marker class. Without it the name is the full name of the class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LocalizationResourceNameAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    public LocalizationResourceNameAttribute(string name)
    {
        Name = name;
    }

    /// <summary>Name of the resource.</summary>
    public string Name { get; }

    /// <summary>Name of the resource with the given marker class.</summary>
    public static string GetName(Type resourceType)
        => resourceType.GetCustomAttribute<LocalizationResourceNameAttribute>(inherit: true)?.Name ?? resourceType.FullName!;
}
