namespace PropertySuite.OwnerRecords;

/// <summary>Encrypts personal data at rest and makes it findable without decrypting it.</summary>
public interface IPersonalDataProtector
{
    /// <summary>Encrypts a text with the current key. The same text gives another ciphertext each time.</summary>
    string Protect(string plain);

    /// <summary>Decrypts what <see cref="Protect"/> made, with whichever key of the ring it names.</summary>
    /// <exception cref="Volo.Abp.AbpException">The key is gone, or the text was tampered with.</exception>
    string Unprotect(string secret);

    /// <summary>
    /// The fingerprint to store: under the current key the same number of the same company gives the same 64 hexadecimal digits, and
    /// nobody gets back to the number without the key.
    /// </summary>
    string BlindIndex(Guid? tenantId, string number);

    /// <summary>
    /// The fingerprints to look for: one for each key, the current one first. While records are being re-encrypted, some still carry the
    /// fingerprint of the key before.
    /// </summary>
    IReadOnlyList<string> BlindIndexes(Guid? tenantId, string number);
}
