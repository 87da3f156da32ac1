using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;
using Microsoft.Extensions.Localization;
using PropertySuite.Validation;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>Translates the messages of every validation attribute; the platform knows only its own, and not all of those.</summary>
public class RuleMessageAdapterProvider : IValidationAttributeAdapterProvider
{
    private readonly ValidationAttributeAdapterProvider _platform = new();

    public IAttributeAdapter? GetAttributeAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer)
        => _platform.GetAttributeAdapter(attribute, stringLocalizer)
           ?? (MakesItsOwnMessage(attribute) ? null : new RuleMessageAdapter(attribute, stringLocalizer));

    /// <summary>Whether the attribute's class words its failures itself, so that no message can be set from outside.</summary>
    public static bool MakesItsOwnMessage(ValidationAttribute attribute)
        => attribute is not IHasMessageArguments && OverridesItsMessage(attribute);

    private static bool OverridesItsMessage(ValidationAttribute attribute)
        => attribute.GetType()
               .GetMethod("IsValid", BindingFlags.Instance | BindingFlags.NonPublic, [typeof(object), typeof(ValidationContext)])!
               .DeclaringType != typeof(ValidationAttribute)
           || attribute.GetType().GetMethod(nameof(ValidationAttribute.FormatErrorMessage))!.DeclaringType != typeof(ValidationAttribute);

    private sealed class RuleMessageAdapter(ValidationAttribute attribute, IStringLocalizer? stringLocalizer)
        : AttributeAdapterBase<ValidationAttribute>(attribute, stringLocalizer)
    {
        public override void AddValidation(ClientModelValidationContext context)
        {
            // Forms are checked by the console.
        }

        public override string GetErrorMessage(ModelValidationContextBase validationContext)
            => GetErrorMessage(
                validationContext.ModelMetadata,
                [validationContext.ModelMetadata.GetDisplayName(), .. (Attribute as IHasMessageArguments)?.MessageArguments ?? []]);
    }
}
