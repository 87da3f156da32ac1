using System.Linq.Expressions;
using System.Reflection;

namespace PropertySuite.Linq;

/// <summary>
/// Reads sorting texts such as <c>"Name desc, Owner.Code"</c>. Only public properties of simple types are accepted, in any case, through
/// related objects by dots; nothing else of a query language is, so that a caller's text can be passed in as it is.
/// </summary>
internal static class SortingParser
{
    private const int MaxTerms = 8;
    private const int MaxDepth = 4;

    /// <exception cref="InvalidSortingException">A term is not a sortable property.</exception>
    public static IReadOnlyList<SortingTerm> Parse(Type elementType, string sorting)
    {
        var texts = sorting.Split(',');
        if (texts.Length > MaxTerms)
        {
            throw new InvalidSortingException(sorting);
        }

        return [.. texts.Select(text => ParseTerm(elementType, text))];
    }

    private static SortingTerm ParseTerm(Type elementType, string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is not (1 or 2))
        {
            throw new InvalidSortingException(text);
        }

        var isDescending = words.Length == 2 && words[1].ToUpperInvariant() switch
        {
            "ASC" or "ASCENDING" => false,
            "DESC" or "DESCENDING" => true,
            _ => throw new InvalidSortingException(text),
        };

        var element = Expression.Parameter(elementType, "e");
        Expression value = element;
        var names = words[0].Split('.');
        if (names.Length > MaxDepth)
        {
            throw new InvalidSortingException(text);
        }

        foreach (var name in names)
        {
            value = Expression.Property(value, FindProperty(value.Type, name) ?? throw new InvalidSortingException(text));
        }

        return IsSortable(value.Type)
            ? new SortingTerm(Expression.Lambda(value, element), isDescending)
            : throw new InvalidSortingException(text);
    }

    private static PropertyInfo? FindProperty(Type type, string name)
    {
        var candidates = type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0
                && string.Equals(property.Name, name, StringComparison.OrdinalIgnoreCase))
            .ToList();
        return candidates.Find(property => property.Name == name) ?? candidates.FirstOrDefault();
    }

    private static bool IsSortable(Type type)
    {
        var simple = Nullable.GetUnderlyingType(type) ?? type;
        return simple.IsPrimitive || simple.IsEnum
            || simple == typeof(string) || simple == typeof(decimal) || simple == typeof(Guid)
            || simple == typeof(DateTime) || simple == typeof(DateTimeOffset) || simple == typeof(DateOnly)
            || simple == typeof(TimeOnly) || simple == typeof(TimeSpan);
    }
}
