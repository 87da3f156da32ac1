namespace Volo.Abp.Localization;

/// <summary>Lets a resource fall back to others for keys of its own that are missing; stands on its marker class.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class InheritResourceAttribute : Attribute
{
    /// <summary>Creates the attribute.</summary>
    public InheritResourceAttribute(params Type[] resourceTypes)
    {
        ResourceTypes = resourceTypes;
    }

    /// <summary>Marker classes of the other resources, the first to be asked first.</summary>
    public Type[] ResourceTypes { get; }
}
