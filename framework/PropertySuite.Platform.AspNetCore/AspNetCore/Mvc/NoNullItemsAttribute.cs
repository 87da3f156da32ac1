using System.Collections;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace PropertySuite.AspNetCore.Mvc;

/// <summary>
/// Refuses null among the items of a list whose type does not allow it. JSON can send <c>[null]</c> for any list; neither the reader nor
/// the platform's validation looks at it. Every list of objects has this rule without saying so.
/// </summary>
public sealed class NoNullItemsAttribute : ValidationAttribute
{
    public override bool IsValid(object? value) => value is not IEnumerable items || items.Cast<object?>().All(item => item is not null);

    /// <summary>Whether the property is a list of objects that cannot be null.</summary>
    public static bool IsFor(PropertyInfo property)
    {
        var type = property.PropertyType;
        if (type == typeof(string) || !type.IsAssignableTo(typeof(IEnumerable)))
        {
            return false;
        }

        var nullability = new NullabilityInfoContext().Create(property);
        var item = type.IsArray ? nullability.ElementType : nullability.GenericTypeArguments is [var only] ? only : null;
        return item is { Type.IsValueType: false, ReadState: NullabilityState.NotNull };
    }
}
