using Volo.Abp.Aspects;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Validation;

/// <summary>Validates the arguments before the method runs.</summary>
public class ValidationInterceptor : AbpInterceptor, ITransientDependency
{
    private readonly IMethodInvocationValidator _methodInvocationValidator;

    public ValidationInterceptor(IMethodInvocationValidator methodInvocationValidator)
    {
        _methodInvocationValidator = methodInvocationValidator;
    }

    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        if (!AbpCrossCuttingConcerns.IsApplied(invocation.TargetObject, AbpCrossCuttingConcerns.Validation))
        {
            await _methodInvocationValidator.ValidateAsync(
                new MethodInvocationValidationContext(invocation.TargetObject, invocation.Method, invocation.Arguments));
        }

        await invocation.ProceedAsync();
    }
}
