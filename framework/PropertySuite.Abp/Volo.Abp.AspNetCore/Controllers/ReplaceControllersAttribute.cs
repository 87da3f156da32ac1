namespace Volo.Abp.AspNetCore.Controllers;

/// <summary>The controller takes the place of others, which are not reachable then.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class ReplaceControllersAttribute(params Type[] controllerTypes) : Attribute
{
    /// <summary>The controllers that are replaced.</summary>
    public Type[] ControllerTypes { get; } = controllerTypes;
}
