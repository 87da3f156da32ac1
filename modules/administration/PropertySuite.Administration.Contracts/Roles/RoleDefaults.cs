using Volo.Abp;

namespace PropertySuite.Administration;

/// <summary>What the standard roles may do at first, one line for each permission, as in the permission matrix of a property company.</summary>
public sealed class RoleDefaults
{
    private readonly Dictionary<string, List<string>> _permissions = StandardRoles.All.ToDictionary(role => role, _ => new List<string>());

    /// <summary>Gives a permission to roles.</summary>
    /// <param name="permission">Name of the permission.</param>
    /// <param name="roles">Names out of <see cref="StandardRoles"/>.</param>
    /// <exception cref="AbpException">There is no such standard role.</exception>
    public RoleDefaults Give(string permission, params string[] roles)
    {
        foreach (var role in roles)
        {
            if (!_permissions.TryGetValue(role, out var permissions))
            {
                throw new AbpException($"{permission} is given to {role}, which is no standard role.");
            }

            permissions.Add(permission);
        }

        return this;
    }

    /// <summary>What a role has at first.</summary>
    /// <param name="role">One of <see cref="StandardRoles"/>.</param>
    public IReadOnlyList<string> PermissionsOf(string role) => _permissions[role];
}
