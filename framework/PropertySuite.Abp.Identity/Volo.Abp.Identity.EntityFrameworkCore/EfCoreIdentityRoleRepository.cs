using Microsoft.EntityFrameworkCore;
using PropertySuite.Linq;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentityRoleRepository" />
public class EfCoreIdentityRoleRepository : EfCoreRepository<IIdentityDbContext, IdentityRole, Guid>, IIdentityRoleRepository
{
    /// <summary>Creates the repository.</summary>
    public EfCoreIdentityRoleRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<IdentityRole?> FindByNormalizedNameAsync(
        string normalizedRoleName, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync())
            .OrderBy(role => role.Id)
            .FirstOrDefaultAsync(role => role.NormalizedName == normalizedRoleName, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<IdentityRole>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await Filter(await GetQueryableAsync(), filter)
            .OrderBy(sorting.IsNullOrWhiteSpace() ? nameof(IdentityRole.Name) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<IdentityRole>> GetListAsync(
        IEnumerable<string> names, CancellationToken cancellationToken = default)
    {
        var wanted = names.ToArray();
        return await (await GetQueryableAsync())
            .Where(role => wanted.Contains(role.Name))
            .OrderBy(role => role.Name)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentityRole>> GetDefaultOnesAsync(
        bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync()).Where(role => role.IsDefault).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<long> GetCountAsync(string? filter = null, CancellationToken cancellationToken = default) =>
        await Filter(await GetQueryableAsync(), filter).LongCountAsync(GetCancellationToken(cancellationToken));

    private static IQueryable<IdentityRole> Filter(IQueryable<IdentityRole> roles, string? filter)
    {
        var pattern = filter.IsNullOrWhiteSpace() ? null : LikePattern.Containing(filter!.Trim());
        return roles.WhereIf(pattern != null, role => EF.Functions.ILike(role.Name, pattern!));
    }
}
