using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// The installation's keys. One of them encrypts, all of them decrypt: what is sealed is <c>key id : base64url(nonce, tag, data)</c>, by
/// AES-256-GCM under a key derived for its purpose, so that the same key serves for things that must not be mixed up.
/// </summary>
public class PersonalDataKeyRing : ISingletonDependency
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;

    private readonly Dictionary<string, byte[]> _keys = [];
    private readonly ConcurrentDictionary<(string KeyId, string Purpose), byte[]> _derived = new();

    /// <summary>Reads the keys.</summary>
    /// <exception cref="AbpException">A key is missing or not 32 bytes in base64.</exception>
    public PersonalDataKeyRing(IOptions<PersonalDataOptions> options)
    {
        var value = options.Value;
        foreach (var (keyId, key) in value.Keys)
        {
            _keys[keyId] = Decode($"Keys:{keyId}", key);
        }

        if (value.MasterKey.Length > 0 || _keys.Count == 0)
        {
            _keys.TryAdd(PersonalDataOptions.MasterKeyId, Decode("MasterKey", value.MasterKey));
        }

        CurrentKeyId = value.CurrentKeyId ?? (_keys.Count == 1 ? _keys.Keys.Single() : PersonalDataOptions.MasterKeyId);
        if (!_keys.ContainsKey(CurrentKeyId))
        {
            throw new AbpException($"{PersonalDataOptions.Section}:CurrentKeyId names the key '{CurrentKeyId}', which is not configured.");
        }
    }

    /// <summary>The key that encrypts.</summary>
    public string CurrentKeyId { get; }

    /// <summary>All keys, the current one first.</summary>
    public IEnumerable<string> KeyIds => _keys.Keys.OrderByDescending(keyId => keyId == CurrentKeyId);

    /// <summary>Which key a sealed text needs; empty when it is no sealed text.</summary>
    public static string KeyIdOf(string secret)
    {
        var colon = secret.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? "" : secret[..colon];
    }

    /// <summary>Whether the key is configured.</summary>
    public bool Contains(string keyId) => _keys.ContainsKey(keyId);

    /// <summary>The key for a purpose, derived from a key of the ring.</summary>
    public byte[] Derive(string keyId, string purpose) => _derived.GetOrAdd(
        (keyId, purpose),
        name => HKDF.DeriveKey(
            HashAlgorithmName.SHA256, _keys[name.KeyId], PersonalDataOptions.KeyBytes, info: Encoding.UTF8.GetBytes(name.Purpose)));

    /// <summary>Encrypts with the current key. The same text gives another ciphertext each time.</summary>
    public string Seal(string purpose, string plain)
    {
        var data = Encoding.UTF8.GetBytes(plain);
        var box = new byte[NonceBytes + TagBytes + data.Length];
        var nonce = box.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(Derive(CurrentKeyId, purpose), TagBytes);
        aes.Encrypt(nonce, data, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(CurrentKeyId));
        return $"{CurrentKeyId}:{Base64Url.EncodeToString(box)}";
    }

    /// <summary>Decrypts what <see cref="Seal"/> made, with the key that it names.</summary>
    /// <exception cref="AbpException">The key is gone, or the text was tampered with.</exception>
    public string Open(string purpose, string secret)
    {
        var keyId = KeyIdOf(secret);
        if (!_keys.ContainsKey(keyId))
        {
            throw new AbpException($"Personal data was encrypted with the key '{keyId}', which is not configured (PersonalData:Keys).");
        }

        try
        {
            var box = Base64Url.DecodeFromChars(secret.AsSpan(keyId.Length + 1));
            var plain = new byte[box.Length - NonceBytes - TagBytes];
            using var aes = new AesGcm(Derive(keyId, purpose), TagBytes);
            aes.Decrypt(
                box.AsSpan(0, NonceBytes),
                box.AsSpan(NonceBytes + TagBytes),
                box.AsSpan(NonceBytes, TagBytes),
                plain,
                Encoding.UTF8.GetBytes(keyId));
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or OverflowException)
        {
            throw new AbpException("Personal data cannot be decrypted: it was changed, or the key is not the one that encrypted it.", exception);
        }
    }

    private static byte[] Decode(string name, string text)
    {
        var buffer = new byte[PersonalDataOptions.KeyBytes * 2];
        return Convert.TryFromBase64String(text, buffer, out var length) && length == PersonalDataOptions.KeyBytes
            ? buffer[..length]
            : throw new AbpException($"{PersonalDataOptions.Section}:{name} must be {PersonalDataOptions.KeyBytes} bytes in base64.");
    }
}
