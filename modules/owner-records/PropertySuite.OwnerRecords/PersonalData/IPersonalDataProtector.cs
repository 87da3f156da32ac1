namespace PropertySuite.OwnerRecords;

/// <summary>Encrypts personal data at rest and makes it findable without decrypting it.</summary>
public interface IPersonalDataProtector
{
    /// <summary>Encrypts a text. The same text gives another ciphertext each time.</summary>
    string Protect(string plain);

    /// <summary>Decrypts what <see cref="Protect"/> made, with the key in force or a retired one.</summary>
    /// <exception cref="Volo.Abp.AbpException">The key is gone, or the text was tampered with.</exception>
    string Unprotect(string secret);

    /// <summary>
    /// A fingerprint for look-up: the same number of the same company gives the same 64 hexadecimal digits, and nobody gets back to the
    /// number without the key.
    /// </summary>
    string BlindIndex(Guid? tenantId, string number);
}
