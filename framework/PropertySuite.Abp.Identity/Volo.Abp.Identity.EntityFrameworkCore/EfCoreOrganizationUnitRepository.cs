using Microsoft.EntityFrameworkCore;
using PropertySuite.Linq;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IOrganizationUnitRepository" />
public class EfCoreOrganizationUnitRepository
    : EfCoreRepository<IIdentityDbContext, OrganizationUnit, Guid>, IOrganizationUnitRepository
{

    /// <summary>Creates the repository.</summary>
    public EfCoreOrganizationUnitRepository(
        IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<List<OrganizationUnit>> GetChildrenAsync(
        Guid? parentId, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails))
            .Where(unit => unit.ParentId == parentId)
            .OrderBy(unit => unit.Code)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<OrganizationUnit>> GetAllChildrenWithParentCodeAsync(
        string code, Guid? parentId, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails))
            .Where(unit => unit.Code.StartsWith(code + ".") && unit.Id != parentId)
            .OrderBy(unit => unit.Code)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<OrganizationUnit>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await (await QueryAsync(includeDetails))
            .OrderBy(sorting.IsNullOrWhiteSpace() ? nameof(OrganizationUnit.Code) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<OrganizationUnit>> GetListAsync(
        IEnumerable<Guid> ids, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToArray();
        return await (await QueryAsync(includeDetails))
            .Where(unit => wanted.Contains(unit.Id))
            .OrderBy(unit => unit.Code)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentityRole>> GetRolesAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        bool includeDetails = false,
        CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var given = dbContext.Set<OrganizationUnitRole>().Where(role => role.OrganizationUnitId == organizationUnit.Id);
        return await dbContext.Roles
            .Where(role => given.Any(unitRole => unitRole.RoleId == role.Id))
            .OrderBy(sorting.IsNullOrWhiteSpace() ? nameof(IdentityRole.Name) : sorting!)
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentityUser>> GetMembersAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default) =>
        await EfCoreIdentityUserRepository.Filter(await QueryMembersAsync(organizationUnit.Id), filter)
            .OrderBy(EfCoreIdentityUserRepository.CheckSorting(sorting))
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<int> GetMembersCountAsync(
        OrganizationUnit organizationUnit, string? filter = null, CancellationToken cancellationToken = default) =>
        await EfCoreIdentityUserRepository.Filter(await QueryMembersAsync(organizationUnit.Id), filter)
            .CountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task RemoveAllRolesAsync(OrganizationUnit organizationUnit, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Set<OrganizationUnitRole>()
            .Where(given => given.OrganizationUnitId == organizationUnit.Id)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task RemoveAllMembersAsync(OrganizationUnit organizationUnit, CancellationToken cancellationToken = default) =>
        await (await GetDbContextAsync()).Set<IdentityUserOrganizationUnit>()
            .Where(membership => membership.OrganizationUnitId == organizationUnit.Id)
            .ExecuteDeleteAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public override async Task<IQueryable<OrganizationUnit>> WithDetailsAsync() =>
        (await GetQueryableAsync()).Include(unit => unit.Roles);

    private async Task<IQueryable<IdentityUser>> QueryMembersAsync(Guid unitId)
    {
        var dbContext = await GetDbContextAsync();
        return dbContext.Users.Where(user => user.OrganizationUnits.Any(membership => membership.OrganizationUnitId == unitId));
    }
}
