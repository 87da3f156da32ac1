using Microsoft.EntityFrameworkCore;
using PropertySuite.Linq;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <inheritdoc cref="IIdentityUserRepository" />
public class EfCoreIdentityUserRepository : EfCoreRepository<IIdentityDbContext, IdentityUser, Guid>, IIdentityUserRepository
{
    private static readonly string[] _secrets = [nameof(IdentityUser.PasswordHash), nameof(IdentityUser.SecurityStamp)];

    /// <summary>Creates the repository.</summary>
    public EfCoreIdentityUserRepository(IDbContextProvider<IIdentityDbContext> dbContextProvider)
        : base(dbContextProvider)
    {
    }

    /// <inheritdoc />
    public virtual async Task<IdentityUser?> FindByNormalizedUserNameAsync(
        string normalizedUserName, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await GetUsersAsync(includeDetails))
            .OrderBy(user => user.Id)
            .FirstOrDefaultAsync(user => user.NormalizedUserName == normalizedUserName, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<IdentityUser?> FindByNormalizedEmailAsync(
        string normalizedEmail, bool includeDetails = true, CancellationToken cancellationToken = default) =>
        await (await GetUsersAsync(includeDetails))
            .OrderBy(user => user.Id)
            .FirstOrDefaultAsync(user => user.NormalizedEmail == normalizedEmail, GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<string>> GetRoleNamesAsync(Guid id, CancellationToken cancellationToken = default) =>
        await (await QueryRolesAsync(id)).Select(role => role.Name).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<string>> GetRoleNamesInOrganizationUnitAsync(
        Guid id, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var roleIds = RoleIdsThroughUnits(dbContext, id);
        return await dbContext.Roles
            .Where(role => roleIds.Contains(role.Id))
            .OrderBy(role => role.Name)
            .Select(role => role.Name)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentityRole>> GetRolesAsync(
        Guid id, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryRolesAsync(id)).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<IdentityUser>> GetListByNormalizedRoleNameAsync(
        string normalizedRoleName, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var roles = dbContext.Roles.Where(role => role.NormalizedName == normalizedRoleName).Select(role => role.Id);
        var units = dbContext.OrganizationUnits
            .Where(unit => unit.Roles.Any(given => roles.Contains(given.RoleId)))
            .Select(unit => unit.Id);
        return await (await GetUsersAsync(includeDetails))
            .Where(user => user.Roles.Any(given => roles.Contains(given.RoleId))
                || user.OrganizationUnits.Any(membership => units.Contains(membership.OrganizationUnitId)))
            .OrderBy(user => user.UserName)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<OrganizationUnit>> GetOrganizationUnitsAsync(
        Guid id, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var dbContext = await GetDbContextAsync();
        var memberships = dbContext.Set<IdentityUserOrganizationUnit>().Where(membership => membership.UserId == id);
        return await dbContext.OrganizationUnits
            .Where(unit => memberships.Any(membership => membership.OrganizationUnitId == unit.Id))
            .OrderBy(unit => unit.Code)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentityUser>> GetUsersInOrganizationUnitAsync(
        Guid organizationUnitId, CancellationToken cancellationToken = default) =>
        await (await GetQueryableAsync())
            .Where(user => user.OrganizationUnits.Any(membership => membership.OrganizationUnitId == organizationUnitId))
            .OrderBy(user => user.UserName)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<IdentityUser>> GetUsersInOrganizationUnitWithChildrenAsync(
        string code, CancellationToken cancellationToken = default)
    {
        var units = (await GetDbContextAsync()).OrganizationUnits
            .Where(unit => unit.Code == code || unit.Code.StartsWith(code + "."))
            .Select(unit => unit.Id);
        return await (await GetQueryableAsync())
            .Where(user => user.OrganizationUnits.Any(membership => units.Contains(membership.OrganizationUnitId)))
            .OrderBy(user => user.UserName)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentityUser>> GetListByIdsAsync(
        IEnumerable<Guid> ids, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var wanted = ids.ToArray();
        return await (await GetUsersAsync(includeDetails))
            .Where(user => wanted.Contains(user.Id))
            .OrderBy(user => user.UserName)
            .ToListAsync(GetCancellationToken(cancellationToken));
    }

    /// <inheritdoc />
    public virtual async Task<List<IdentityUser>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        Guid? roleId = null,
        bool? notActive = null,
        CancellationToken cancellationToken = default) =>
        await Filter(await GetUsersAsync(includeDetails), filter, roleId, notActive)
            .OrderBy(CheckSorting(sorting))
            .PageBy(skipCount, maxResultCount)
            .ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<long> GetCountAsync(
        string? filter = null, Guid? roleId = null, bool? notActive = null, CancellationToken cancellationToken = default) =>
        await Filter(await GetDbSetAsync(), filter, roleId, notActive).LongCountAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public override async Task<IQueryable<IdentityUser>> WithDetailsAsync() =>
        (await GetQueryableAsync())
        .Include(user => user.Roles)
        .Include(user => user.OrganizationUnits)
        .Include(user => user.Tokens)
        .AsSingleQuery();

    /// <remarks>An order by secrets would tell something about them.</remarks>
    internal static string CheckSorting(string? sorting)
    {
        if (sorting.IsNullOrWhiteSpace())
        {
            return nameof(IdentityUser.UserName);
        }

        return _secrets.Any(secret => sorting!.Contains(secret, StringComparison.OrdinalIgnoreCase))
            ? throw new InvalidSortingException(sorting!)
            : sorting!;
    }

    internal static IQueryable<IdentityUser> Filter(
        IQueryable<IdentityUser> users, string? filter, Guid? roleId = null, bool? notActive = null)
    {
        var pattern = filter.IsNullOrWhiteSpace() ? null : LikePattern.Containing(filter!.Trim());
        return users
            .WhereIf(pattern != null, user =>
                EF.Functions.ILike(user.UserName, pattern!)
                || EF.Functions.ILike(user.Email, pattern!)
                || (user.Name != null && EF.Functions.ILike(user.Name, pattern!))
                || (user.Surname != null && EF.Functions.ILike(user.Surname, pattern!))
                || (user.PhoneNumber != null && EF.Functions.ILike(user.PhoneNumber, pattern!)))
            .WhereIf(roleId.HasValue, user => user.Roles.Any(given => given.RoleId == roleId!.Value))
            .WhereIf(notActive.HasValue, user => user.IsActive != notActive!.Value);
    }

    private async Task<IQueryable<IdentityUser>> GetUsersAsync(bool includeDetails) =>
        includeDetails ? await WithDetailsAsync() : await GetQueryableAsync();

    private async Task<IQueryable<IdentityRole>> QueryRolesAsync(Guid userId)
    {
        var dbContext = await GetDbContextAsync();
        var direct = dbContext.Set<IdentityUserRole>().Where(given => given.UserId == userId).Select(given => given.RoleId);
        var throughUnits = RoleIdsThroughUnits(dbContext, userId);
        return dbContext.Roles
            .Where(role => direct.Contains(role.Id) || throughUnits.Contains(role.Id))
            .OrderBy(role => role.Name);
    }

    private static IQueryable<Guid> RoleIdsThroughUnits(IIdentityDbContext dbContext, Guid userId) =>
        from membership in dbContext.Set<IdentityUserOrganizationUnit>()
        where membership.UserId == userId
        join unit in dbContext.OrganizationUnits on membership.OrganizationUnitId equals unit.Id
        from given in unit.Roles
        select given.RoleId;
}
