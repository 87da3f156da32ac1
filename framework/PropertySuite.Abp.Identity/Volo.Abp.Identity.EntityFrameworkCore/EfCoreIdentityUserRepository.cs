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
    public virtual async Task<List<IdentityRole>> GetRolesAsync(
        Guid id, bool includeDetails = false, CancellationToken cancellationToken = default) =>
        await (await QueryRolesAsync(id)).ToListAsync(GetCancellationToken(cancellationToken));

    /// <inheritdoc />
    public virtual async Task<List<IdentityUser>> GetListByNormalizedRoleNameAsync(
        string normalizedRoleName, bool includeDetails = false, CancellationToken cancellationToken = default)
    {
        var roles = (await GetDbContextAsync()).Roles.Where(role => role.NormalizedName == normalizedRoleName);
        return await (await GetUsersAsync(includeDetails))
            .Where(user => user.Roles.Any(given => roles.Any(role => role.Id == given.RoleId)))
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
        (await GetQueryableAsync()).Include(user => user.Roles);

    /// <remarks>An order by secrets would tell something about them.</remarks>
    private static string CheckSorting(string? sorting)
    {
        if (sorting.IsNullOrWhiteSpace())
        {
            return nameof(IdentityUser.UserName);
        }

        return _secrets.Any(secret => sorting!.Contains(secret, StringComparison.OrdinalIgnoreCase))
            ? throw new InvalidSortingException(sorting!)
            : sorting!;
    }

    private static IQueryable<IdentityUser> Filter(IQueryable<IdentityUser> users, string? filter, Guid? roleId, bool? notActive)
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
        var given = dbContext.Set<IdentityUserRole>().Where(userRole => userRole.UserId == userId);
        return dbContext.Roles.Where(role => given.Any(userRole => userRole.RoleId == role.Id)).OrderBy(role => role.Name);
    }
}
