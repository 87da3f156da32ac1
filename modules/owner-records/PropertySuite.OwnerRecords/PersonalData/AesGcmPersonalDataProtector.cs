using System.Security.Cryptography;
using System.Text;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.OwnerRecords;

/// <summary>
/// Encrypts with the installation's key ring. The blind index is HMAC-SHA-256 under a key of its own, derived from the same ring.
/// </summary>
public class AesGcmPersonalDataProtector(PersonalDataKeyRing keys) : IPersonalDataProtector, ISingletonDependency
{
    private const string EncryptionPurpose = "PropertySuite.PersonalData.Encryption";
    private const string IndexPurpose = "PropertySuite.PersonalData.BlindIndex";

    /// <inheritdoc />
    public virtual string Protect(string plain) => keys.Seal(EncryptionPurpose, plain);

    /// <inheritdoc />
    public virtual string Unprotect(string secret) => keys.Open(EncryptionPurpose, secret);

    /// <inheritdoc />
    public virtual string BlindIndex(Guid? tenantId, string number) => BlindIndex(keys.CurrentKeyId, tenantId, number);

    /// <inheritdoc />
    public virtual IReadOnlyList<string> BlindIndexes(Guid? tenantId, string number) =>
        [.. keys.KeyIds.Select(keyId => BlindIndex(keyId, tenantId, number))];

    private string BlindIndex(string keyId, Guid? tenantId, string number) => Convert.ToHexStringLower(
        HMACSHA256.HashData(keys.Derive(keyId, IndexPurpose), Encoding.UTF8.GetBytes($"{tenantId:N}|{number}")));
}
