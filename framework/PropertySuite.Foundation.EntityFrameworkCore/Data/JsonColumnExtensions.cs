using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace PropertySuite.Data;

/// <summary>Stores values as <c>jsonb</c>, with the names and enumerations as the API writes them.</summary>
public static class JsonColumnExtensions
{
    /// <summary>
    /// Maps a value that is replaced, never changed inside: a record, a read-only list. Two values are the same exactly when they are one
    /// object, so that nothing is compared or copied.
    /// </summary>
    public static PropertyBuilder<T> HasJsonConversion<T>(this PropertyBuilder<T> property)
        => property.HasColumnType("jsonb").HasConversion(
            value => JsonSerializer.Serialize(value, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web)!,
            new ValueComparer<T>((left, right) => ReferenceEquals(left, right), value => value == null ? 0 : value.GetHashCode(), value => value));
}
