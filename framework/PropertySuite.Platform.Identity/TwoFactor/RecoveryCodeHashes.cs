using System.Security.Cryptography;
using System.Text;

namespace PropertySuite.Identity;

/// <summary>
/// Recovery codes as they are stored: salted and hashed slowly, since a code is short enough to be guessed from a fast hash. One salt for
/// the set, so that a typed code costs one computation. Form: <c>v1;salt;hash;hash;…</c>, used ones taken out.
/// </summary>
internal static class RecoveryCodeHashes
{
    private const string Version = "v1";
    private const int Iterations = 50_000;
    private const int SaltBytes = 16;
    private const int HashBytes = 20;

    public static string Hash(IEnumerable<string> codes)
    {
        var salt = RandomNumberGenerator.GetBytes(SaltBytes);
        return string.Join(';', [Version, Convert.ToBase64String(salt), .. codes.Select(code => Hash(code, salt))]);
    }

    public static int Count(string? stored) => Math.Max(0, Split(stored).Length - 2);

    /// <summary>What is left to store when the code is one of them; null when it is not.</summary>
    public static string? Redeem(string? stored, string code)
    {
        if (Split(stored) is not [Version, var salt, .. var hashes])
        {
            return null;
        }

        var typed = Encoding.ASCII.GetBytes(Hash(code, Convert.FromBase64String(salt)));
        var left = hashes.Where(hash => !CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(hash), typed)).ToList();
        return left.Count == hashes.Length ? null : string.Join(';', [Version, salt, .. left]);
    }

    private static string[] Split(string? stored) => stored?.Split(';') ?? [];

    private static string Hash(string code, byte[] salt)
    {
        var typed = new string([.. code.Where(char.IsAsciiLetterOrDigit).Select(char.ToUpperInvariant)]);
        return Convert.ToBase64String(
            Rfc2898DeriveBytes.Pbkdf2(typed, salt, Iterations, HashAlgorithmName.SHA256, HashBytes));
    }
}
