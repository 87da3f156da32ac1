using System.Security.Cryptography;

namespace PropertySuite.Administration;

/// <summary>
/// Client ids. They are random, so that they are unique in the installation without asking other companies, and nobody learns from a
/// refused name that another company uses it.
/// </summary>
internal static class ClientIds
{
    private const string Alphabet = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int RandomCharacters = 16;

    /// <summary>A new client id, for example <c>client-7h2k9m4xq8w3r5tz</c>.</summary>
    public static string New() => "client-" + RandomNumberGenerator.GetString(Alphabet, RandomCharacters);
}
