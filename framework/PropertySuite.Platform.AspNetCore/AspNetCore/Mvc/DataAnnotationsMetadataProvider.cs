using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.Extensions.Localization;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>
/// Names the message of validation attributes that leave it open, for only named messages are translated, and takes the names of fields
/// from texts with the key <c>DisplayName:{property}</c>, or <c>DisplayName:{type}.{property}</c> where a type, or a type that it is based on,
/// calls it differently.
/// </summary>
public class DataAnnotationsMetadataProvider : IValidationMetadataProvider, IDisplayMetadataProvider
{
    private readonly DataAnnotationsLocalization _localization;

    public DataAnnotationsMetadataProvider(DataAnnotationsLocalization localization)
    {
        _localization = localization;
    }

    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        if (context.Key.PropertyInfo is { } property && NoNullItemsAttribute.IsFor(property))
        {
            context.ValidationMetadata.ValidatorMetadata.Add(new NoNullItemsAttribute());
        }

        if (MandatoryStamp.IsMissedIn(context.Key))
        {
            context.ValidationMetadata.ValidatorMetadata.Add(new RequiredAttribute());
        }

        foreach (var attribute in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            // An attribute that is given null as its message forgets the one that it has, and fails when it needs it.
            if (attribute is { ErrorMessage: null, ErrorMessageResourceName: null } && DefaultMessageOrNull(attribute) is { } message)
            {
                attribute.ErrorMessage = message;
            }
        }
    }

    public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
    {
        if (context.DisplayMetadata.DisplayName != null || context.Key.ContainerType == null || context.Key.Name is not { } name)
        {
            return;
        }

        var containerType = context.Key.ContainerType;
        context.DisplayMetadata.DisplayName = () => Find(containerType, name) is { ResourceNotFound: false } text ? text.Value : name;
    }

    private LocalizedString? Find(Type containerType, string name)
    {
        var texts = _localization.ForAssemblyOrNull(containerType.Assembly);
        for (var type = containerType; texts is not null && type is not null && type != typeof(object); type = type.BaseType)
        {
            if (texts[$"DisplayName:{type.Name}.{name}"] is { ResourceNotFound: false } own)
            {
                return own;
            }
        }

        return texts?[$"DisplayName:{name}"];
    }

    // The platform keeps these texts to itself; a custom message replaces both variants of StringLength.
    private static string? DefaultMessageOrNull(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => "The {0} field is required.",
        StringLengthAttribute { MinimumLength: > 0 } =>
            "The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.",
        StringLengthAttribute => "The field {0} must be a string with a maximum length of {1}.",
        MaxLengthAttribute => "The field {0} must be a string or array type with a maximum length of '{1}'.",
        MinLengthAttribute => "The field {0} must be a string or array type with a minimum length of '{1}'.",
        LengthAttribute =>
            "The field {0} must be a string or collection type with a minimum length of '{1}' and maximum length of '{2}'.",
        RangeAttribute => "The field {0} must be between {1} and {2}.",
        RegularExpressionAttribute => "The field {0} must match the regular expression '{1}'.",
        EmailAddressAttribute => "The {0} field is not a valid e-mail address.",
        PhoneAttribute => "The {0} field is not a valid phone number.",
        UrlAttribute => "The {0} field is not a valid fully-qualified http, https, or ftp URL.",
        CompareAttribute => "'{0}' and '{1}' do not match.",
        AllowedValuesAttribute or DeniedValuesAttribute or Base64StringAttribute => "The field {0} is invalid.",
        _ => RuleMessageAdapterProvider.MakesItsOwnMessage(attribute) ? null : "The field {0} is invalid.",
    };
}
