using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Volo.Abp.Domain.Entities;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.OwnerRecords;

/// <summary>A column of encrypted texts that nothing is looked up by.</summary>
/// <typeparam name="TEntity">Whose column.</typeparam>
/// <param name="contexts">Gives the database.</param>
/// <param name="protector">Encrypts.</param>
/// <param name="property">Property that the column keeps.</param>
public abstract class SecretColumn<TEntity>(IDbContextProvider<IOwnerRecordsDbContext> contexts, IPersonalDataProtector protector, string property)
    : IPersonalDataSecrets
    where TEntity : class, IEntity<Guid>, IMultiTenant
{
    /// <inheritdoc />
    public abstract string Name { get; }

    /// <inheritdoc />
    public virtual async Task<List<PersonalDataKeyUse>> GetKeyUsesAsync(CancellationToken cancellationToken) =>
        await (await GetContextAsync()).Set<TEntity>()
            .Where(row => EF.Property<string?>(row, property) != null)
            .Select(row => new { row.TenantId, Secret = EF.Property<string>(row, property) })
            .GroupBy(row => new { row.TenantId, KeyId = row.Secret.Substring(0, row.Secret.IndexOf(":")) })
            .Select(use => new PersonalDataKeyUse(use.Key.TenantId, use.Key.KeyId, use.LongCount(), use.Min(row => row.Secret)!))
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<StoredSecret>> GetNextAsync(string keyId, Guid behind, int maxCount, CancellationToken cancellationToken)
    {
        var prefix = keyId + ":";
        return await (await GetContextAsync()).Set<TEntity>()
            .Where(row => EF.Property<string?>(row, property) != null && !EF.Property<string>(row, property).StartsWith(prefix) && row.Id > behind)
            .OrderBy(row => row.Id)
            .Take(maxCount)
            .Select(row => new StoredSecret(row.Id, row.TenantId, EF.Property<string>(row, property)))
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<int> ReplaceAsync(IReadOnlyList<StoredSecret> secrets, CancellationToken cancellationToken)
    {
        var context = await GetContextAsync();
        var type = context.Model.FindEntityType(typeof(TEntity))!;
        var table = StoreObjectIdentifier.Create(type, StoreObjectType.Table)!.Value;
        var (name, column) = ($"{table.Schema}.{table.Name}", type.FindProperty(property)!.GetColumnName(table));
        Guid[] ids = [.. secrets.Select(secret => secret.Id)];
        string[] old = [.. secrets.Select(secret => secret.Secret)];
        string[] replaced = [.. secrets.Select(secret => protector.Protect(protector.Unprotect(secret.Secret)))];

        // Names of the model, not of anybody's input.
#pragma warning disable EF1002
        return await context.Database.ExecuteSqlRawAsync(
            $$"""
            update {{name}} as kept
            set {{column}} = replaced.secret
            from unnest({0}, {1}, {2}) as replaced(id, old_secret, secret)
            where kept.id = replaced.id and kept.{{column}} = replaced.old_secret
            """,
            [ids, old, replaced],
            cancellationToken);
#pragma warning restore EF1002
    }

    private async Task<DbContext> GetContextAsync() => (DbContext)await contexts.GetDbContextAsync();
}
