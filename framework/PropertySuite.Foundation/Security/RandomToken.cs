using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace PropertySuite.Security;

/// <summary>
/// A random text of 256 bits that opens something to whoever shows it. It is handed out once; stored and looked up is its SHA-256. A slow hash would add
/// nothing, since nobody guesses 256 random bits.
/// </summary>
public static class RandomToken
{
    /// <summary>Characters of a token.</summary>
    public const int Length = 43;

    /// <summary>Characters of a hash.</summary>
    public const int HashLength = 64;

    private const int RandomBytes = 32;

    /// <summary>A new token, of characters that stand in an address as they are.</summary>
    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>The hash of a text that somebody shows.</summary>
    public static string HashOf(string shown) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(shown)));
}
