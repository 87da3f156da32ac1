using System.Reflection;

namespace Volo.Abp.AspNetCore.Mvc.Localization;

/// <summary>Where the texts for the parameter objects of an assembly are: names of fields and messages of validation attributes.</summary>
public class AbpMvcDataAnnotationsLocalizationOptions
{
    /// <summary>Marker class of the resource by assembly; the default resource for assemblies that are not named.</summary>
    public IDictionary<Assembly, Type> AssemblyResources { get; } = new Dictionary<Assembly, Type>();

    /// <summary>Takes the texts for the given assemblies, or that of the marker class, from the resource.</summary>
    public void AddAssemblyResource(Type resourceType, params Assembly[] assemblies)
    {
        foreach (var assembly in assemblies.Length == 0 ? [resourceType.Assembly] : assemblies)
        {
            AssemblyResources[assembly] = resourceType;
        }
    }
}
