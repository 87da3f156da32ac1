using System.Security.Cryptography;
using System.Text;

namespace PropertySuite.Cases;

/// <summary>What a signature proves.</summary>
public static class CaseSignatures
{
    /// <summary>SHA-256 (upper-case hex) of what was signed: the document, who signed it as what and when, and the drawn signature.</summary>
    /// <param name="number">Document number of the case.</param>
    /// <param name="document">What was signed, in words that do not change.</param>
    /// <param name="signerName">Who signed.</param>
    /// <param name="role">As what.</param>
    /// <param name="signedAt">When (UTC).</param>
    /// <param name="image">Drawn signature as a data URL.</param>
    public static string Hash(string number, string document, string signerName, Enum role, DateTime signedAt, string? image)
        => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{number}|{document}|{signerName}|{role}|{signedAt:O}|{image}")));
}
