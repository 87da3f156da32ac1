namespace PropertySuite.OwnerRecords;

/// <summary>How much is encrypted with a key.</summary>
/// <param name="TenantId">The company.</param>
/// <param name="KeyId">The key.</param>
/// <param name="Count">Number of values.</param>
/// <param name="Sample">One of the values, encrypted.</param>
public sealed record PersonalDataKeyUse(Guid? TenantId, string KeyId, long Count, string Sample);

/// <summary>One encrypted value.</summary>
/// <param name="Id">Its record.</param>
/// <param name="TenantId">The record's company.</param>
/// <param name="Secret">The value, encrypted.</param>
public sealed record StoredSecret(Guid Id, Guid? TenantId, string Secret);

/// <summary>A column with encrypted values, which re-encryption goes through. Reads and writes join the unit of work.</summary>
public interface IPersonalDataSecrets
{
    /// <summary>What the values are, for the log.</summary>
    string Name { get; }

    /// <summary>How many values each key has encrypted, by company, as far as the filters in force let see.</summary>
    Task<List<PersonalDataKeyUse>> GetKeyUsesAsync(CancellationToken cancellationToken);

    /// <summary>The next values behind a record that another key than <paramref name="keyId"/> has encrypted.</summary>
    Task<List<StoredSecret>> GetNextAsync(string keyId, Guid behind, int maxCount, CancellationToken cancellationToken);

    /// <summary>
    /// Replaces the values by newly encrypted ones, and what is derived from them, in one statement. A value that has been changed since
    /// it was read is left alone.
    /// </summary>
    /// <returns>How many were replaced.</returns>
    Task<int> ReplaceAsync(IReadOnlyList<StoredSecret> secrets, CancellationToken cancellationToken);
}
