using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>The second factor of others, for administrators of users.</summary>
[Authorize(IdentityPermissions.Users.Update)]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[Route("api/identity/users")]
public class UserTwoFactorController(TwoFactorManager twoFactor, IdentityUserManager users, RightsGuard rightsGuard) : AbpControllerBase
{
    /// <summary>Switches off the second factor of somebody who has lost the authenticator, and ends that user's sessions.</summary>
    [HttpPost("{id}/reset-two-factor")]
    public virtual async Task ResetAsync(Guid id)
    {
        if (CurrentUser.Id == id)
        {
            throw new BusinessException(OwnIdentityErrorCodes.OwnTwoFactorReset);
        }

        var user = await users.GetByIdAsync(id);
        await rightsGuard.CheckMayChangeAsync(id);
        await twoFactor.RemoveAsync(user);
    }
}
