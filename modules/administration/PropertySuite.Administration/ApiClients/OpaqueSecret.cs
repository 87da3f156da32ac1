using System.Security.Cryptography;
using System.Text;
using PropertySuite.Security;

namespace PropertySuite.Administration;

/// <summary>
/// A random text of 256 bits that somebody has to show: a client's secret or a token. It is compared by its SHA-256; a slow hash would add
/// nothing, since nobody guesses 256 random bits.
/// </summary>
public sealed class OpaqueSecret
{
    /// <summary>Begins every secret of a client, so that scanners for leaked secrets can find it.</summary>
    public const string ClientSecretPrefix = "pss_";

    /// <summary>Begins every token.</summary>
    public const string TokenPrefix = "pst_";

    private OpaqueSecret(string value) => Value = value;

    /// <summary>The text itself; shown once, never stored.</summary>
    public string Value { get; }

    /// <summary>What is stored.</summary>
    public string Hash => HashOf(Value);

    /// <summary>First characters, for people to recognise it by.</summary>
    public string Prefix => Value[..ApiClientConsts.SecretPrefixLength];

    /// <summary>A new secret of a client.</summary>
    public static OpaqueSecret NewClientSecret() => New(ClientSecretPrefix);

    /// <summary>A new token.</summary>
    public static OpaqueSecret NewToken() => New(TokenPrefix);

    /// <summary>The hash of a text that somebody shows.</summary>
    public static string HashOf(string value) => RandomToken.HashOf(value);

    /// <summary>Whether a text has this hash; takes the same time whatever the text is. Nothing matches a missing hash.</summary>
    public static bool Matches(string value, string? hash)
    {
        var shown = Encoding.ASCII.GetBytes(HashOf(value));
        var stored = Encoding.ASCII.GetBytes(hash ?? new string('-', shown.Length));
        return CryptographicOperations.FixedTimeEquals(shown, stored);
    }

    private static OpaqueSecret New(string prefix) => new(prefix + RandomToken.New());
}
