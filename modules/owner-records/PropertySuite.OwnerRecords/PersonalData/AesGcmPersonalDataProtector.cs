using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// AES-256-GCM under keys derived from the master key; a ciphertext is <c>key id : base64url(nonce, tag, data)</c>.
/// The blind index is HMAC-SHA-256 under a key of its own.
/// </summary>
public class AesGcmPersonalDataProtector : IPersonalDataProtector, ISingletonDependency
{
    private const int NonceBytes = 12;
    private const int TagBytes = 16;
    private static readonly byte[] EncryptionPurpose = "PropertySuite.PersonalData.Encryption"u8.ToArray();
    private static readonly byte[] IndexPurpose = "PropertySuite.PersonalData.BlindIndex"u8.ToArray();

    private readonly string _keyId;
    private readonly Dictionary<string, byte[]> _keys = [];
    private readonly byte[] _indexKey;

    /// <summary>Reads the keys.</summary>
    /// <exception cref="AbpException">A key is missing or not 32 bytes in base64.</exception>
    public AesGcmPersonalDataProtector(IOptions<PersonalDataOptions> options)
    {
        var value = options.Value;
        var master = Decode("MasterKey", value.MasterKey);
        _keyId = value.KeyId;
        _keys[_keyId] = Derive(master, EncryptionPurpose);
        _indexKey = Derive(string.IsNullOrWhiteSpace(value.IndexKey) ? master : Decode("IndexKey", value.IndexKey), IndexPurpose);
        foreach (var (keyId, key) in value.RetiredKeys)
        {
            _keys[keyId] = Derive(Decode($"RetiredKeys:{keyId}", key), EncryptionPurpose);
        }
    }

    /// <inheritdoc />
    public string Protect(string plain)
    {
        var data = Encoding.UTF8.GetBytes(plain);
        var box = new byte[NonceBytes + TagBytes + data.Length];
        var nonce = box.AsSpan(0, NonceBytes);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(_keys[_keyId], TagBytes);
        aes.Encrypt(nonce, data, box.AsSpan(NonceBytes + TagBytes), box.AsSpan(NonceBytes, TagBytes), Encoding.UTF8.GetBytes(_keyId));
        return $"{_keyId}:{Base64Url.EncodeToString(box)}";
    }

    /// <inheritdoc />
    public string Unprotect(string secret)
    {
        var colon = secret.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !_keys.TryGetValue(secret[..colon], out var key))
        {
            throw new AbpException("Personal data was encrypted with a key that is not configured (PersonalData:RetiredKeys).");
        }

        try
        {
            var box = Base64Url.DecodeFromChars(secret.AsSpan(colon + 1));
            var plain = new byte[box.Length - NonceBytes - TagBytes];
            using var aes = new AesGcm(key, TagBytes);
            aes.Decrypt(
                box.AsSpan(0, NonceBytes),
                box.AsSpan(NonceBytes + TagBytes),
                box.AsSpan(NonceBytes, TagBytes),
                plain,
                Encoding.UTF8.GetBytes(secret[..colon]));
            return Encoding.UTF8.GetString(plain);
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException or OverflowException)
        {
            throw new AbpException("Personal data cannot be decrypted: it was changed, or the key is not the one that encrypted it.", exception);
        }
    }

    /// <inheritdoc />
    public string BlindIndex(Guid? tenantId, string number) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(_indexKey, Encoding.UTF8.GetBytes($"{tenantId:N}|{number}")));

    private static byte[] Derive(byte[] key, byte[] purpose) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, key, PersonalDataOptions.KeyBytes, info: purpose);

    private static byte[] Decode(string name, string text)
    {
        var buffer = new byte[PersonalDataOptions.KeyBytes * 2];
        return Convert.TryFromBase64String(text, buffer, out var length) && length == PersonalDataOptions.KeyBytes
            ? buffer[..length]
            : throw new AbpException($"{PersonalDataOptions.Section}:{name} must be {PersonalDataOptions.KeyBytes} bytes in base64.");
    }
}
