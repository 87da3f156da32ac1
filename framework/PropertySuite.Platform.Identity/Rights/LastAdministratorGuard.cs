using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>Sees to it that a company, or the host, keeps at least one active user with the role admin.</summary>
public class LastAdministratorGuard : ITransientDependency
{
    /// <summary>The role that has every permission, normalised.</summary>
    private const string AdminRoleName = "ADMIN";

    private readonly IIdentityLock _lock;
    private readonly IIdentityRoleRepository _roles;
    private readonly IIdentityUserRepository _users;

    /// <summary>Creates the guard.</summary>
    public LastAdministratorGuard(IIdentityLock identityLock, IIdentityRoleRepository roles, IIdentityUserRepository users)
    {
        _lock = identityLock;
        _roles = roles;
        _users = users;
    }

    /// <summary>Makes a change that is stored at once, and refuses it if it takes the last administrator. Such changes wait for each other.</summary>
    /// <exception cref="BusinessException">Nobody active would have the role any more; the caller's transaction must not be completed.</exception>
    public virtual async Task KeepAsync(Func<Task> change)
    {
        await _lock.TakeAsync("administrators");
        var role = await _roles.FindByNormalizedNameAsync(AdminRoleName);
        var hadAny = role is not null && await CountAsync(role) > 0;
        await change();
        if (hadAny && await CountAsync(role!) == 0)
        {
            throw new BusinessException(OwnIdentityErrorCodes.LastAdministrator);
        }
    }

    private Task<long> CountAsync(IdentityRole role) => _users.GetCountAsync(roleId: role.Id, notActive: false);
}
