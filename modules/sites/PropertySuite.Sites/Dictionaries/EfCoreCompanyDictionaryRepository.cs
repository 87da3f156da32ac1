using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="ICompanyDictionaryRepository" />
public class EfCoreCompanyDictionaryRepository(IDbContextProvider<ISitesDbContext> contextProvider)
    : EfCoreRepository<ISitesDbContext, CompanyDictionary, Guid>(contextProvider), ICompanyDictionaryRepository
{
    /// <inheritdoc />
    public virtual async Task<CompanyDictionary> GetOrAddAsync(string code, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var (id, tenantId, stamp) = (Guid.CreateVersion7(), CurrentTenant.Id, Guid.NewGuid().ToString("N"));
        await context.Database.ExecuteSqlAsync(
            $"""
            INSERT INTO sites.company_dictionaries (id, tenant_id, code, items, concurrency_stamp)
            VALUES ({id}, {tenantId}, {code}, '[]', {stamp})
            ON CONFLICT (tenant_id, code) DO NOTHING
            """,
            GetCancellationToken(cancellationToken));
        return await context.CompanyDictionaries.SingleAsync(dictionary => dictionary.Code == code, GetCancellationToken(cancellationToken));
    }
}
