using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Stores values as <c>jsonb</c>, with the names of members as the API writes them.</summary>
public static class JsonColumnExtensions
{
    /// <summary>
    /// Maps a value that is replaced, never changed inside: a record, a read-only list. Two values are the same exactly when they are one
    /// object, so that nothing is compared or copied.
    /// </summary>
    public static PropertyBuilder<T> HasJsonConversion<T>(this PropertyBuilder<T> property)
        => property.HasJsonConversion(new ValueComparer<T>(
            (left, right) => ReferenceEquals(left, right), value => value == null ? 0 : value.GetHashCode(), value => value));

    /// <summary>Maps a value that is replaced often without being different: it is stored only when its JSON differs.</summary>
    public static PropertyBuilder<T> HasComparedJsonConversion<T>(this PropertyBuilder<T> property)
        => property.HasJsonConversion(new ValueComparer<T>(
            (left, right) => Write(left) == Write(right), value => Write(value).GetHashCode(StringComparison.Ordinal), value => value));

    private static PropertyBuilder<T> HasJsonConversion<T>(this PropertyBuilder<T> property, ValueComparer<T> comparer)
        => property.HasColumnType("jsonb").HasConversion(
            value => Write(value), json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!, comparer);

    private static string Write<T>(T value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Web);
}
