using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;
using Volo.Abp.Threading;
using IdentityRole = Volo.Abp.Identity.IdentityRole;

namespace PropertySuite.Identity;

/// <summary>ABP's rules of roles; and who had a role that is deleted is told (<see cref="RoleDeletedEvent"/>), since afterwards nobody can find out.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IdentityRoleManager), typeof(AnnouncingRoleManager))]
public class AnnouncingRoleManager(
    IdentityRoleStore store,
    IEnumerable<IRoleValidator<IdentityRole>> roleValidators,
    ILookupNormalizer keyNormalizer,
    IdentityErrorDescriber errors,
    ILogger<IdentityRoleManager> logger,
    IIdentityUserRepository users,
    IPermissionGrantRepository grants,
    ILocalEventBus events,
    ICancellationTokenProvider cancellationTokenProvider)
    : IdentityRoleManager(store, roleValidators, keyNormalizer, errors, logger, cancellationTokenProvider)
{
    /// <inheritdoc />
    public override async Task<IdentityResult> DeleteAsync(IdentityRole role)
    {
        var had = (await users.GetListByNormalizedRoleNameAsync(role.NormalizedName, cancellationToken: CancellationToken)).ConvertAll(user => user.Id);
        var allowed = (await grants.GetListAsync(RolePermissionValueProvider.ProviderName, role.Name, CancellationToken)).ConvertAll(grant => grant.Name);
        var result = await base.DeleteAsync(role);
        if (result.Succeeded)
        {
            await events.PublishAsync(new RoleDeletedEvent(role.Name, had, allowed), onUnitOfWorkComplete: false);
        }

        return result;
    }
}
