namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations.ObjectExtending;

/// <summary>Extensions of the modules' objects; there are none.</summary>
public class ObjectExtensionsDto
{
    public Dictionary<string, object> Modules { get; set; } = [];

    public Dictionary<string, object> Enums { get; set; } = [];
}
