using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace PropertySuite.Concurrency;

/// <summary>
/// What a client sends under a key of its own, so that it can send it again when the answer was lost. The fingerprint tells the same request from
/// another one that came with the same key.
/// </summary>
/// <param name="Key">The client's key, a new one for each thing it does.</param>
/// <param name="Fingerprint">SHA-256 of what was sent, in hexadecimal.</param>
public sealed record ClientRequest(Guid Key, string Fingerprint)
{
    /// <summary>Length of a fingerprint.</summary>
    public const int FingerprintLength = 64;

    /// <summary>A stamp may be fresher the second time; the key is what is compared anyway.</summary>
    private static readonly string[] NotCompared = ["ConcurrencyStamp", "ClientKey"];

    /// <summary>Takes the fingerprint of an input.</summary>
    /// <param name="key">The client's key.</param>
    /// <param name="input">
    /// What was sent. A value that is stored encrypted must not be in it as it is: who reads the fingerprint could try all ID numbers.
    /// </param>
    public static ClientRequest Of(Guid key, object input)
    {
        var sent = (JsonObject)JsonSerializer.SerializeToNode(input, input.GetType())!;
        foreach (var name in NotCompared)
        {
            sent.Remove(name);
        }

        return new ClientRequest(key, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sent.ToJsonString()))));
    }
}
