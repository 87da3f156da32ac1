using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using PropertySuite.Concurrency;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Records that clients make under keys of their own: how they are found and mapped.</summary>
public static class ClientRequestQueryExtensions
{
    /// <summary>
    /// What was made under a client's key, after everybody else who is at that key; null when nothing was. Holds the key until the transaction ends, so
    /// that of requests that come at once one makes the record and the others find it.
    /// </summary>
    /// <param name="records">The records; filters of the caller apply.</param>
    /// <param name="clientKey">The key.</param>
    public static async Task<T?> ClaimKeyAsync<T>(this IRepository<T, Guid> records, Guid clientKey)
        where T : class, IEntity<Guid>, IHasClientRequest
    {
        await (await records.GetDbContextAsync()).Database.LockAsync($"{typeof(T).FullName}/{clientKey}");
        return await records.FindAsync(record => record.ClientKey == clientKey);
    }

    /// <summary>Maps key and fingerprint; a key is unique in the company.</summary>
    public static void HasClientRequest<T>(this EntityTypeBuilder<T> entity)
        where T : class, IHasClientRequest, IMultiTenant
    {
        entity.Property(record => record.ClientFingerprint).HasMaxLength(ClientRequest.FingerprintLength);
        entity.HasIndex(record => new { record.TenantId, record.ClientKey }).IsUnique().AreNullsDistinct(false).HasFilter("client_key is not null");
    }
}
