using System.ComponentModel.DataAnnotations;
using PropertySuite.Texts;

namespace PropertySuite.Validation;

/// <summary>A name or title shows something: a text of nothing but zero-width characters is as good as none (<see cref="VisibleTexts"/>). Beside <c>[Required]</c>.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class VisibleTextAttribute : ValidationAttribute
{
    /// <summary>The rule, with its message as the key of a text.</summary>
    public VisibleTextAttribute() => ErrorMessage = "The field {0} shows nothing.";

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not string { Length: > 0 } text || text.ToVisible().Length > 0;
}
