using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.OwnerRecords;

/// <summary>The cells of rows that are not imported.</summary>
[ExposeServices(typeof(IPersonalDataSecrets))]
public class ImportRowSecrets(IDbContextProvider<IOwnerRecordsDbContext> contexts, IPersonalDataProtector protector)
    : IPersonalDataSecrets, ITransientDependency
{
    /// <inheritdoc />
    public string Name => "import rows";

    /// <inheritdoc />
    public virtual async Task<List<PersonalDataKeyUse>> GetKeyUsesAsync(CancellationToken cancellationToken) =>
        await (await contexts.GetDbContextAsync()).OwnerImportRows
            .Where(row => row.CellsSecret != null)
            .GroupBy(row => new { row.TenantId, KeyId = row.CellsSecret!.Substring(0, row.CellsSecret.IndexOf(":")) })
            .Select(use => new PersonalDataKeyUse(use.Key.TenantId, use.Key.KeyId, use.LongCount(), use.Min(row => row.CellsSecret)!))
            .ToListAsync(cancellationToken);

    /// <inheritdoc />
    public virtual async Task<List<StoredSecret>> GetNextAsync(string keyId, Guid behind, int maxCount, CancellationToken cancellationToken)
    {
        var prefix = keyId + ":";
        return await (await contexts.GetDbContextAsync()).OwnerImportRows
            .Where(row => row.CellsSecret != null && !row.CellsSecret.StartsWith(prefix) && row.Id > behind)
            .OrderBy(row => row.Id)
            .Take(maxCount)
            .Select(row => new StoredSecret(row.Id, row.TenantId, row.CellsSecret!))
            .ToListAsync(cancellationToken);
    }

    /// <inheritdoc />
    public virtual async Task<int> ReplaceAsync(IReadOnlyList<StoredSecret> secrets, CancellationToken cancellationToken)
    {
        Guid[] ids = [.. secrets.Select(secret => secret.Id)];
        string[] old = [.. secrets.Select(secret => secret.Secret)];
        string[] replaced = [.. secrets.Select(secret => protector.Protect(protector.Unprotect(secret.Secret)))];
        return await (await contexts.GetDbContextAsync()).Database.ExecuteSqlAsync(
            $"""
            update owner_records.owner_import_rows as import_row
            set cells_secret = replaced.secret
            from unnest({ids}, {old}, {replaced}) as replaced(id, old_secret, secret)
            where import_row.id = replaced.id and import_row.cells_secret = replaced.old_secret
            """,
            cancellationToken);
    }
}
