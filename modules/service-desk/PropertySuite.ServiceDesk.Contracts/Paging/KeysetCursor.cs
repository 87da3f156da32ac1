using System.Buffers.Text;
using Volo.Abp;

namespace PropertySuite.ServiceDesk;

/// <summary>
/// Where a page of a list that is sorted by (time, id) ends. Clients get it as an opaque word and send it back for the next page, which
/// costs the same however far down the list it lies.
/// </summary>
/// <param name="Time">Time of the last row (UTC).</param>
/// <param name="Id">Id of the last row.</param>
public sealed record KeysetCursor(DateTime Time, Guid Id)
{
    private const int Length = sizeof(long) + 16;

    /// <summary>Reads a cursor that a client sent.</summary>
    /// <returns>Null when the client sent none: the first page.</returns>
    /// <exception cref="BusinessException"><see cref="ServiceDeskErrorCodes.BadCursor"/>: the word is not one of ours.</exception>
    public static KeysetCursor? Parse(string? word)
    {
        if (string.IsNullOrEmpty(word))
        {
            return null;
        }

        Span<byte> bytes = stackalloc byte[Length];
        if (word.Length > 2 * Length || !Base64Url.IsValid(word)
            || !Base64Url.TryDecodeFromChars(word, bytes, out var written) || written != Length)
        {
            throw new BusinessException(ServiceDeskErrorCodes.BadCursor);
        }

        var ticks = BitConverter.ToInt64(bytes);
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks
            ? new KeysetCursor(new DateTime(ticks, DateTimeKind.Utc), new Guid(bytes[sizeof(long)..]))
            : throw new BusinessException(ServiceDeskErrorCodes.BadCursor);
    }

    /// <summary>The word for clients; safe in a URL.</summary>
    public override string ToString()
    {
        Span<byte> bytes = stackalloc byte[Length];
        BitConverter.TryWriteBytes(bytes, Time.Ticks);
        Id.TryWriteBytes(bytes[sizeof(long)..]);
        return Base64Url.EncodeToString(bytes);
    }
}
