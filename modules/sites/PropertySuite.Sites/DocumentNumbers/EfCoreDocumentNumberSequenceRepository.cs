using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <inheritdoc cref="IDocumentNumberSequenceRepository" />
public class EfCoreDocumentNumberSequenceRepository(IDbContextProvider<ISitesDbContext> dbContextProvider)
    : IDocumentNumberSequenceRepository, ITransientDependency
{
    /// <inheritdoc />
    public async Task<int> NextAsync(Guid? tenantId, Guid siteId, string kind, DateOnly day, CancellationToken cancellationToken = default)
    {
        var dbContext = await dbContextProvider.GetDbContextAsync();
        var numbers = await dbContext.Database
            .SqlQuery<int>(
                $"""
                INSERT INTO sites.document_number_sequences AS sequence (site_id, kind, day, tenant_id, last_number)
                VALUES ({siteId}, {kind}, {day}, {tenantId}, 1)
                ON CONFLICT (site_id, kind, day) DO UPDATE SET last_number = sequence.last_number + 1
                RETURNING last_number AS "Value"
                """)
            .ToListAsync(cancellationToken);
        return numbers[0];
    }
}
