using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PropertySuite.Validation;

/// <summary>The names in a dictionary that a client sends are no longer than names can be, since a refusal repeats them.</summary>
/// <param name="length">Longest name.</param>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class MaxKeyLengthAttribute(int length) : ValidationAttribute("The names in {0} must not be longer than {1}."), IHasMessageArguments
{
    /// <summary>Longest name.</summary>
    public int Length { get; } = length;

    /// <inheritdoc />
    public IReadOnlyList<object> MessageArguments => [Length];

    /// <inheritdoc />
    public override bool IsValid(object? value) => value is not IDictionary names || names.Keys.Cast<object>().All(name => $"{name}".Length <= Length);

    /// <inheritdoc />
    public override string FormatErrorMessage(string name) => string.Format(CultureInfo.CurrentCulture, ErrorMessageString, name, Length);
}
