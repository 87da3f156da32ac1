using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Validation;

/// <summary>The object under validation and what was found.</summary>
public class ObjectValidationContext
{
    public ObjectValidationContext(object validatingObject)
    {
        ValidatingObject = Check.NotNull(validatingObject, nameof(validatingObject));
        Errors = [];
    }

    public object ValidatingObject { get; }

    public List<ValidationResult> Errors { get; }
}
