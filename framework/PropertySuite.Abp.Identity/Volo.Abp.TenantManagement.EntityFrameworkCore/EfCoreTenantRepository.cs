using Microsoft.EntityFrameworkCore;
using PropertySuite.Abp.Data;
using PropertySuite.Linq;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity.EntityFrameworkCore;

namespace Volo.Abp.TenantManagement.EntityFrameworkCore;

/// <inheritdoc cref="ITenantRepository" />
public class EfCoreTenantRepository : EfCoreRepository<ITenantManagementDbContext, Tenant, Guid>, ITenantRepository
{
    /// <summary>Creates the repository.</summary>
    public EfCoreTenantRepository(IDbContextProvider<ITenantManagementDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public override async Task<Tenant> InsertAsync(Tenant entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.InsertAsync(entity, autoSave, cancellationToken);
        }
        catch (UniqueConstraintException)
        {
            throw TenantManager.NameIsTaken(entity.Name);
        }
    }

    /// <inheritdoc />
    public override async Task<Tenant> UpdateAsync(Tenant entity, bool autoSave = false, CancellationToken cancellationToken = default)
    {
        try
        {
            return await base.UpdateAsync(entity, autoSave, cancellationToken);
        }
        catch (UniqueConstraintException)
        {
            throw TenantManager.NameIsTaken(entity.Name);
        }
    }

    /// <inheritdoc />
    public virtual async Task<Tenant?> FindByNameAsync(
        string normalizedName, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await GetDbSetAsync())
            .OrderBy(tenant => tenant.Id)
            .FirstOrDefaultAsync(tenant => tenant.NormalizedName == normalizedName, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<Tenant>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await Filter(await GetDbSetAsync(), filter)
            .OrderBy(sorting.IsNullOrWhiteSpace() ? nameof(Tenant.Name) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        await Filter(await GetDbSetAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<Tenant> Filter(IQueryable<Tenant> tenants, string? filter)
    {
        var pattern = filter.IsNullOrWhiteSpace() ? null : LikePattern.Containing(filter!.Trim());
        return tenants.WhereIf(pattern != null, tenant => EF.Functions.ILike(tenant.Name, pattern!));
    }
}
