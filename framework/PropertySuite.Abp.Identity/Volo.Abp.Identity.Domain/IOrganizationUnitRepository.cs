using Volo.Abp.Domain.Repositories;

namespace Volo.Abp.Identity;

/// <summary>Stored organization units of the current tenant.</summary>
public interface IOrganizationUnitRepository : IBasicRepository<OrganizationUnit, Guid>
{
    /// <summary>The units directly below a unit, or at the top, by code.</summary>
    Task<List<OrganizationUnit>> GetChildrenAsync(
        Guid? parentId, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>All units below the unit of that code and id.</summary>
    Task<List<OrganizationUnit>> GetAllChildrenWithParentCodeAsync(
        string code, Guid? parentId, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>A page of units.</summary>
    Task<List<OrganizationUnit>> GetListAsync(
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        bool includeDetails = false,
        CancellationToken cancellationToken = default);

    /// <summary>Units of the given ids; ids that are not stored are left out.</summary>
    Task<List<OrganizationUnit>> GetListAsync(
        IEnumerable<Guid> ids, bool includeDetails = false, CancellationToken cancellationToken = default);

    /// <summary>The roles of a unit.</summary>
    Task<List<IdentityRole>> GetRolesAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        bool includeDetails = false,
        CancellationToken cancellationToken = default);

    /// <summary>A page of the users in a unit.</summary>
    Task<List<IdentityUser>> GetMembersAsync(
        OrganizationUnit organizationUnit,
        string? sorting = null,
        int maxResultCount = int.MaxValue,
        int skipCount = 0,
        string? filter = null,
        bool includeDetails = false,
        CancellationToken cancellationToken = default);

    /// <summary>How many users a page's filter leaves.</summary>
    Task<int> GetMembersCountAsync(
        OrganizationUnit organizationUnit, string? filter = null, CancellationToken cancellationToken = default);

    /// <summary>Takes all roles away from a unit.</summary>
    Task RemoveAllRolesAsync(OrganizationUnit organizationUnit, CancellationToken cancellationToken = default);

    /// <summary>Takes all users out of a unit.</summary>
    Task RemoveAllMembersAsync(OrganizationUnit organizationUnit, CancellationToken cancellationToken = default);
}
