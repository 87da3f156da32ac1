using System.Buffers.Text;
using System.Text.Json;
using Volo.Abp;

namespace PropertySuite.Paging;

/// <summary>
/// Where a page of a sorted list ends. Clients send it back for the next page, which costs the same however far down the list it lies. At the
/// edge of the API it is sealed, so that what stands in the sorted column cannot be read from an address.
/// </summary>
/// <param name="Order">Column and direction that the list is sorted by: a place in one order is none in another.</param>
/// <param name="Key">What the last row has in that column, as JSON.</param>
/// <param name="Id">Id of the last row, which decides among equals.</param>
public sealed record KeysetCursor(string Order, string Key, Guid Id)
{
    /// <summary>Longest word that is read, sealed or not.</summary>
    public const int MaxLength = 2048;

    /// <summary>Reads a word that a client sent.</summary>
    /// <returns>Null when the client sent none: the first page.</returns>
    /// <exception cref="BusinessException"><see cref="FoundationErrorCodes.BadCursor"/>: the word is not one of ours. HTTP status 400.</exception>
    public static KeysetCursor? Parse(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        if (word.Length > MaxLength || !Base64Url.IsValid(word))
        {
            throw new BadCursorException();
        }

        try
        {
            return JsonSerializer.Deserialize<string[]>(Base64Url.DecodeFromChars(word)) is [{ } order, { } key, { } id] && Guid.TryParse(id, out var guid)
                ? new KeysetCursor(order, key, guid)
                : throw new BadCursorException();
        }
        catch (JsonException)
        {
            throw new BadCursorException();
        }
    }

    /// <summary>Where a row stands.</summary>
    public static KeysetCursor At<TKey>(string order, TKey key, Guid id) => new(order, JsonSerializer.Serialize(key), id);

    /// <summary>The value in the sorted column.</summary>
    /// <exception cref="BusinessException"><see cref="FoundationErrorCodes.BadCursor"/>: the column holds values of another type.</exception>
    public TKey? ReadKey<TKey>()
    {
        try
        {
            return JsonSerializer.Deserialize<TKey>(Key);
        }
        catch (JsonException)
        {
            throw new BadCursorException();
        }
    }

    /// <summary>The word for clients; safe in a URL.</summary>
    public override string ToString() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes<string[]>([Order, Key, Id.ToString("N")]));
}
