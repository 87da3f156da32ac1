using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.Users;

namespace PropertySuite.Identity;

/// <summary>The devices on which the caller is signed in. The security log has what is ended.</summary>
[DisableAuditing]
[Authorize]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account/sessions")]
public class SessionController(UserSessions sessions, SignInRecorder recorder) : AbpControllerBase
{
    /// <summary>The devices, the latest used first.</summary>
    [HttpGet]
    public virtual async Task<ListResultDto<UserSessionDto>> GetListAsync() =>
        new((await sessions.GetListAsync(CurrentUser.GetId())).ConvertAll(session => new UserSessionDto
        {
            Id = session.Id,
            BrowserInfo = session.GetProperty<string>(UserSessions.BrowserProperty),
            ClientIpAddress = session.IpAddresses,
            SignedIn = session.SignedIn,
            LastAccessed = UserSessions.LastUsed(session),
            IsRemembered = session.GetProperty(UserSessions.RememberedProperty, false),
            IsCurrent = session.SessionId == CurrentUser.FindSessionId(),
        }));

    /// <summary>Signs a device out; it is refused at its next request.</summary>
    [HttpDelete("{id}")]
    public virtual async Task EndAsync(Guid id)
    {
        var session = (await sessions.GetListAsync(CurrentUser.GetId())).Find(session => session.Id == id)
            ?? throw new EntityNotFoundException(typeof(IdentitySession), id);
        await sessions.EndAsync([session]);
        await recorder.RecordOwnAsync(IdentitySecurityLogActionConsts.Logout);
    }

    /// <summary>Signs out every device but the one that asks.</summary>
    [HttpPost("end-others")]
    public virtual async Task EndOthersAsync()
    {
        await sessions.EndAllAsync(CurrentUser.GetId());
        await recorder.RecordOwnAsync(IdentitySecurityLogActionConsts.Logout);
    }
}
