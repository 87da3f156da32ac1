using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Infrastructure;

namespace Volo.Abp.AspNetCore.Mvc.Response;

internal static class ActionReturnTypes
{
    /// <summary>The type of the value, without task and action result.</summary>
    public static Type Unwrap(Type returnType)
    {
        if (returnType == typeof(Task) || returnType == typeof(ValueTask))
        {
            return typeof(void);
        }

        if (returnType.IsGenericType
            && returnType.GetGenericTypeDefinition() is { } definition
            && (definition == typeof(Task<>) || definition == typeof(ValueTask<>) || definition == typeof(ActionResult<>)))
        {
            return Unwrap(returnType.GetGenericArguments()[0]);
        }

        return returnType;
    }

    public static bool IsVoid(Type returnType) => Unwrap(returnType) == typeof(void);

    /// <summary>Whether the action itself makes the response instead of returning a value.</summary>
    public static bool IsActionResult(Type returnType)
        => Unwrap(returnType) is var type
           && (type.IsAssignableTo(typeof(IActionResult)) || type.IsAssignableTo(typeof(IConvertToActionResult)))
           && !type.IsAssignableTo(typeof(ObjectResult))
           && type != typeof(JsonResult);
}
