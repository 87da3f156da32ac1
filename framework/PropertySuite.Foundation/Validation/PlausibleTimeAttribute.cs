using System.ComponentModel.DataAnnotations;
using System.Globalization;

namespace PropertySuite.Validation;

/// <summary>
/// The day or moment lies in a year that a person can have meant: 2206 for 2026 is a slip of the pen, and the year 9999 breaks whoever adds a day
/// to it. Every time that a client sends carries this rule; what a time means within a record's life is a guard of the record's.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class PlausibleTimeAttribute : ValidationAttribute, IHasMessageArguments
{
    /// <summary>The first year unless said otherwise: before it there was nothing to record.</summary>
    public const int DefaultFirstYear = 2000;

    /// <summary>The first year for what happened to old buildings and their owners.</summary>
    public const int FirstYearOfBuildings = 1949;

    /// <summary>The last year.</summary>
    public const int LastYear = 2100;

    /// <summary>The rule, with its message as the key of a text.</summary>
    public PlausibleTimeAttribute() => ErrorMessage = "The field {0} must lie between {1} and {2}.";

    /// <summary>First year that is allowed.</summary>
    public int FirstYear { get; set; } = DefaultFirstYear;

    /// <inheritdoc />
    public override bool IsValid(object? value) => value switch
    {
        DateTime time => Allows(time.Year),
        DateOnly day => Allows(day.Year),
        DateTimeOffset time => Allows(time.Year),
        _ => true,
    };

    /// <inheritdoc />
    public override string FormatErrorMessage(string name)
        => string.Format(CultureInfo.CurrentCulture, ErrorMessageString, name, FirstYear, LastYear);

    /// <inheritdoc />
    public IReadOnlyList<object> MessageArguments => [FirstYear, LastYear];

    private bool Allows(int year) => year >= FirstYear && year <= LastYear;
}
