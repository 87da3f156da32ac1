using Volo.Abp;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.MultiTenancy;

namespace PropertySuite.Administration;

/// <summary>
/// That a company has been given a standard role, and which permissions with it. Once noted, a permission is not given again, and a deleted
/// role not made again: what administrators took away stays away.
/// </summary>
[DisableAuditing]
public class RoleSeed : BasicAggregateRoot<Guid>, IMultiTenant
{
    /// <summary>Notes a role.</summary>
    /// <param name="id">Key of the note.</param>
    /// <param name="roleName">One of <see cref="StandardRoles"/>.</param>
    /// <param name="roleId">The role, which may be renamed later.</param>
    public RoleSeed(Guid id, string roleName, Guid roleId)
        : base(id)
    {
        RoleName = Check.NotNullOrWhiteSpace(roleName, nameof(roleName));
        RoleId = roleId;
    }

    /// <summary>For the mapper.</summary>
    protected RoleSeed()
    {
    }

    /// <inheritdoc />
    public Guid? TenantId { get; private set; }

    /// <summary>One of <see cref="StandardRoles"/>.</summary>
    public string RoleName { get; private set; } = "";

    /// <summary>The role.</summary>
    public Guid RoleId { get; private set; }

    /// <summary>Names of the permissions that came with it, whether or not it still has them.</summary>
    public List<string> Permissions { get; private set; } = [];

    /// <summary>Notes permissions as given.</summary>
    /// <returns>Those that had not been given before.</returns>
    public IReadOnlyList<string> Give(IEnumerable<string> permissions)
    {
        List<string> added = [.. permissions.Except(Permissions)];
        Permissions = [.. Permissions, .. added];
        return added;
    }
}
