using System.Reflection;
using PropertySuite.Validation;

namespace PropertySuite.Architecture;

/// <summary>A time that a client sends has both bounds: the years 1 and 9999 are no times.</summary>
public class TimesOfClients
{
    private static readonly Type[] Times = [typeof(DateTime), typeof(DateOnly), typeof(DateTimeOffset)];

    [Fact]
    public void Every_time_in_an_input_lies_in_a_plausible_year()
    {
        var properties = from input in ApiInputs.All
                         from property in input.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                         where property.SetMethod is { IsPublic: true } && IsTime(property.PropertyType)
                         where property.GetCustomAttribute<PlausibleTimeAttribute>() is null
                         select $"{input.Name}.{property.Name}";
        var parameters = from parameter in ApiInputs.Parameters
                         where IsTime(parameter.ParameterType) && parameter.GetCustomAttribute<PlausibleTimeAttribute>() is null
                         select $"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name}({parameter.Name})";

        properties.Concat(parameters).Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1999)]
    [InlineData(2101)]
    [InlineData(2206)]
    [InlineData(9999)]
    public void A_year_that_nobody_meant_is_refused(int year)
    {
        new PlausibleTimeAttribute().IsValid(new DateTime(year, 12, 31)).ShouldBeFalse();
        new PlausibleTimeAttribute().IsValid(new DateOnly(year, 1, 1)).ShouldBeFalse();
        new PlausibleTimeAttribute().IsValid(null).ShouldBeTrue();
        new PlausibleTimeAttribute().IsValid(new DateOnly(2026, 1, 1)).ShouldBeTrue();
    }

    private static bool IsTime(Type type)
    {
        var item = type.IsArray ? type.GetElementType()! : type.IsGenericType ? type.GenericTypeArguments[^1] : type;
        return Times.Contains(Nullable.GetUnderlyingType(item) ?? item);
    }
}
