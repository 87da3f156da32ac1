using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Stored users of the current tenant.</summary>
public interface IIdentityUserRepository : IBasicRepository<IdentityUser, Guid>
{
    /// <summary>The user of that normalised name, or null.</summary>
    Task<IdentityUser?> FindByNormalizedUserNameAsync(
        string normalizedUserName, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <summary>The user of that normalised e-mail address, or null.</summary>
    Task<IdentityUser?> FindByNormalizedEmailAsync(
        string normalizedEmail, bool includeDetails = true, CancellationToken cancellationToken = default);

    /// <summary>Names of the user's roles, those of the user's organization units among them.</summary>
    Task<List<string>> GetRoleNamesAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>Names of the roles that the user has through organization units.</summary>
    Task<List<string>> GetRoleNamesInOrganizationUnitAsync(Guid id, CancellationToken cancellationToken = default);

    /// <summary>The user's roles, those of the user's organization units among them.</summary>
    Task<List<IdentityRole>> GetRolesAsync(
        Guid id, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>Users that have the role themselves or through an organization unit.</summary>
    Task<List<IdentityUser>> GetListByNormalizedRoleNameAsync(
        string normalizedRoleName, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>Users of the given ids; ids that are not stored are left out.</summary>
    Task<List<IdentityUser>> GetListByIdsAsync(
        IEnumerable<Guid> ids, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>The units that the user belongs to.</summary>
    Task<List<OrganizationUnit>> GetOrganizationUnitsAsync(
        Guid id, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>Users that belong to the unit itself.</summary>
    Task<List<IdentityUser>> GetUsersInOrganizationUnitAsync(
        Guid organizationUnitId, CancellationToken cancellationToken = default);

    /// <summary>Users that belong to the unit of that code or to one below it.</summary>
    Task<List<IdentityUser>> GetUsersInOrganizationUnitWithChildrenAsync(
        string code, CancellationToken cancellationToken = default);

    /// <summary>A page of users.</summary>
    /// <param name="sorting">Such as <c>"UserName desc"</c>; by user name when empty.</param>
    /// <param name="maxResultCount">Most users to return.</param>
    /// <param name="skipCount">Users to leave out first.</param>
    /// <param name="filter">Part of the user name, address, given or family name or telephone number.</param>
    /// <param name="includeDetails">Whether to load the roles.</param>
    /// <param name="roleId">Only users that have this role.</param>
    /// <param name="notActive">Only inactive (true) or only active (false) users.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    Task<List<IdentityUser>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        Guid? roleId = null,
        bool? notActive = null,
        CancellationToken cancellationToken = default);

    /// <summary>How many users a page's filters leave.</summary>
    Task<long> GetCountAsync(
        string? filter = null, Guid? roleId = null, bool? notActive = null, CancellationToken cancellationToken = default);
}
