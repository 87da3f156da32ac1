using System.Buffers.Binary;
using System.Security.Cryptography;

namespace PropertySuite.Framework.Tests.Identity;

/// <summary>An authenticator app (RFC 6238: 30 s, six digits, SHA-1).</summary>
public sealed class TestAuthenticator(string sharedKey)
{
    private const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    /// <summary>The code of now, or of so many time steps before or after.</summary>
    public string Code(int steps = 0)
    {
        var counter = new byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, (TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + steps);
        var hash = HMACSHA1.HashData(Decode(sharedKey), counter);
        var offset = hash[^1] & 0xf;
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(offset)) & 0x7fffffff;
        return (number % 1_000_000).ToString("000000");
    }

    private static byte[] Decode(string text)
    {
        var bits = string.Concat(text.ToUpperInvariant().Where(Alphabet.Contains).Select(letter =>
            Convert.ToString(Alphabet.IndexOf(letter), 2).PadLeft(5, '0')));
        return [.. bits.Chunk(8).Where(chunk => chunk.Length == 8).Select(chunk => Convert.ToByte(new string(chunk), 2))];
    }
}
