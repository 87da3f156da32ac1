using System.Collections;
using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using PropertySuite.Repairs.Localization;

namespace PropertySuite.Repairs;

/// <summary>A list in which every item is there: <c>[null]</c> is refused.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class NoEmptyItemsAttribute : ValidationAttribute
{
    /// <inheritdoc />
    protected override ValidationResult? IsValid(object? value, ValidationContext validationContext)
        => value is not IEnumerable items || items.Cast<object?>().All(item => item is not null)
            ? ValidationResult.Success
            : new ValidationResult(
                validationContext.GetRequiredService<IStringLocalizer<RepairsResource>>()["EmptyItem"], [validationContext.MemberName!]);
}
