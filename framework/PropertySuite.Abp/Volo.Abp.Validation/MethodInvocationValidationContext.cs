using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Volo.Abp.Validation;

/// <summary>A call under validation.</summary>
public class MethodInvocationValidationContext
{
    public MethodInvocationValidationContext(object targetObject, MethodInfo method, object?[] parameterValues)
    {
        TargetObject = targetObject;
        Method = method;
        ParameterValues = parameterValues;
        Parameters = method.GetParameters();
    }

    public object TargetObject { get; }

    public MethodInfo Method { get; }

    public object?[] ParameterValues { get; }

    public ParameterInfo[] Parameters { get; }

    public List<ValidationResult> Errors { get; } = [];
}
