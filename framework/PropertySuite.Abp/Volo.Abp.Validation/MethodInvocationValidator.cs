using System.Collections.Concurrent;
using System.Reflection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Reflection;

namespace Volo.Abp.Validation;

/// <inheritdoc cref="IMethodInvocationValidator"/>
public class MethodInvocationValidator : IMethodInvocationValidator, ITransientDependency
{
    private static readonly ConcurrentDictionary<MethodInfo, bool> DisabledMethods = new();
    private readonly IObjectValidator _objectValidator;

    public MethodInvocationValidator(IObjectValidator objectValidator)
    {
        _objectValidator = objectValidator;
    }

    public virtual async Task ValidateAsync(MethodInvocationValidationContext context)
    {
        Check.NotNull(context, nameof(context));
        if (context.Parameters.Length == 0 || !context.Method.IsPublic || IsValidationDisabled(context))
        {
            return;
        }

        if (context.Parameters.Length != context.ParameterValues.Length)
        {
            throw new AbpException("Method parameter count does not match with argument count!");
        }

        // Without the objects themselves there is nothing more to say.
        if (context.Errors.Count > 0 && context.Parameters.Length == context.ParameterValues.Count(v => v is null))
        {
            ThrowValidationError(context);
        }

        for (var i = 0; i < context.Parameters.Length; i++)
        {
            await AddParameterErrorsAsync(context, context.Parameters[i], context.ParameterValues[i]);
        }

        if (context.Errors.Count > 0)
        {
            ThrowValidationError(context);
        }
    }

    protected virtual bool IsValidationDisabled(MethodInvocationValidationContext context)
        => DisabledMethods.GetOrAdd(
            context.Method,
            static m => !m.IsDefined(typeof(EnableValidationAttribute), true)
                        && ReflectionHelper.GetSingleAttributeOfMemberOrDeclaringTypeOrDefault<DisableValidationAttribute>(m) is not null);

    protected virtual void ThrowValidationError(MethodInvocationValidationContext context)
        => throw new AbpValidationException("Method arguments are not valid! See ValidationErrors for details.", context.Errors);

    protected virtual async Task AddParameterErrorsAsync(
        MethodInvocationValidationContext context,
        ParameterInfo parameterInfo,
        object? parameterValue)
    {
        // Simple values have no rules of their own, and null is one of them.
        if (TypeHelper.IsPrimitiveExtended(parameterInfo.ParameterType, includeEnums: true))
        {
            return;
        }

        var allowNull = parameterInfo.IsOptional
                        || parameterInfo.IsOut
                        || Nullable.GetUnderlyingType(parameterInfo.ParameterType) is not null;
        context.Errors.AddRange(await _objectValidator.GetErrorsAsync(parameterValue!, parameterInfo.Name, allowNull));
    }
}
