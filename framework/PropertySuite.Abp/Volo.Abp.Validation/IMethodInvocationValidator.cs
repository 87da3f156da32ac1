namespace Volo.Abp.Validation;

/// <summary>Validates the arguments of a call.</summary>
public interface IMethodInvocationValidator
{
    /// <exception cref="AbpValidationException">An argument is not valid.</exception>
    Task ValidateAsync(MethodInvocationValidationContext context);
}
