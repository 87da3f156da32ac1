using System.Reflection;
using Microsoft.AspNetCore.Mvc.Abstractions;
using Microsoft.AspNetCore.Mvc.Controllers;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc.Response;

namespace Microsoft.AspNetCore.Mvc;

/// <summary>What the filters ask of an action.</summary>
public static class ActionDescriptorExtensions
{
    public static ControllerActionDescriptor AsControllerActionDescriptor(this ActionDescriptor actionDescriptor)
        => actionDescriptor as ControllerActionDescriptor
           ?? throw new AbpException($"{actionDescriptor.DisplayName} is not an action of a controller.");

    public static MethodInfo GetMethodInfo(this ActionDescriptor actionDescriptor)
        => actionDescriptor.AsControllerActionDescriptor().MethodInfo;

    public static Type GetReturnType(this ActionDescriptor actionDescriptor) => actionDescriptor.GetMethodInfo().ReturnType;

    /// <summary>Whether the action returns a value, or nothing, rather than a ready response.</summary>
    public static bool HasObjectResult(this ActionDescriptor actionDescriptor)
        => !ActionReturnTypes.IsActionResult(actionDescriptor.GetReturnType());

    public static bool IsControllerAction(this ActionDescriptor actionDescriptor)
        => actionDescriptor is ControllerActionDescriptor;
}
