namespace Volo.Abp.Validation;

/// <summary>A kind of validation; all registered ones run.</summary>
public interface IObjectValidationContributor
{
    Task AddErrorsAsync(ObjectValidationContext context);
}
