using System.ComponentModel.DataAnnotations;
using PropertySuite.People;

namespace PropertySuite.Validation;

/// <summary>The text reads as a phone number, in whichever way it is written. Empty is allowed; <c>[Required]</c> says otherwise.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class PhoneNumberAttribute : ValidationAttribute
{
    /// <summary>The rule, with its message as the key of a text.</summary>
    public PhoneNumberAttribute() => ErrorMessage = "The field {0} is not a phone number.";

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is null or "" || (value is string text && PhoneNumber.TryParse(text, out _));
}
