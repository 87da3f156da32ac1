using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>The sessions of others, for administrators of users.</summary>
[Authorize(IdentityPermissions.Users.Update)]
[RemoteService(Name = IdentityRemoteServiceConsts.RemoteServiceName)]
[Area(IdentityRemoteServiceConsts.ModuleName)]
[Route("api/identity/users")]
public class UserSessionController(UserSessions sessions, IdentityUserManager users, RightsGuard rightsGuard, SignInRecorder recorder) : AbpControllerBase
{
    /// <summary>Signs a user out everywhere, as when a phone was lost. The account stays as it is.</summary>
    [HttpPost("{id}/end-sessions")]
    public virtual async Task EndAsync(Guid id)
    {
        var user = await users.GetByIdAsync(id);
        await rightsGuard.CheckMayChangeAsync(id);
        await sessions.EndAllAsync(id);
        await recorder.RecordAsync(user, IdentitySecurityLogActionConsts.Logout);
    }
}
