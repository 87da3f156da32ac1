using System.Security.Claims;
using System.Security.Principal;
using Microsoft.AspNetCore.Http;
using Volo.Abp.AspNetCore.WebClientInfo;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Security.Claims;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Volo.Abp.Users;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>
/// Who is signed in where (<c>AbpSessions</c>): a cookie is worth something only while its session stands there. Signing out, ending a device and a new
/// password take it away.
/// </summary>
public class UserSessions(
    IIdentitySessionRepository sessions,
    SessionCache cache,
    ICurrentUser currentUser,
    ICurrentTenant currentTenant,
    IHttpContextAccessor http,
    IWebClientInfoProvider client,
    IGuidGenerator guids,
    IClock clock,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <summary>Kind of device of those who use a browser.</summary>
    public const string Web = "Web";

    internal const string BrowserProperty = "BrowserInfo";
    internal const string RememberedProperty = "IsRemembered";
    private const int MaxBrowserLength = 512;
    private static readonly object OpenedKey = new();

    /// <summary>When a session is used, it is noted again after so long; not at each request.</summary>
    private static readonly TimeSpan NotedEvery = TimeSpan.FromMinutes(5);

    /// <summary>Opens a session for the sign-in that the request makes, in the place of the one that it comes with.</summary>
    public virtual async Task OpenAsync(IdentityUser user, bool isRemembered)
    {
        await EndAsync(currentUser.FindSessionId());
        var browser = client.BrowserInfo;
        var session = new IdentitySession(
            guids.Create(),
            Guid.NewGuid().ToString("N"),
            Web,
            browser.Truncate(IdentitySessionConsts.MaxDeviceInfoLength),
            user.Id,
            user.TenantId,
            clientId: null,
            client.ClientIpAddress,
            clock.Now,
            lastAccessed: clock.Now);
        session.SetProperty(BrowserProperty, browser.Truncate(MaxBrowserLength));
        session.SetProperty(RememberedProperty, isRemembered);
        await sessions.InsertAsync(session, autoSave: true);
        http.HttpContext!.Items[OpenedKey] = session.SessionId;
    }

    /// <summary>The session that a cookie is given out for: the one that the request has opened, else the one that it comes with.</summary>
    public static string? Of(HttpContext? context, Guid userId) =>
        context?.Items[OpenedKey] as string ?? (context?.User.FindUserId() == userId ? context.User.FindSessionId() : null);

    /// <summary>Whether the session of a cookie is open; notes now and then that it is used.</summary>
    public virtual async Task<bool> IsOpenAsync(ClaimsPrincipal principal)
    {
        if (principal.FindSessionId() is not { } sessionId || principal.FindUserId() is not { } userId)
        {
            return false;
        }

        if (cache.Find(sessionId) is { } known)
        {
            return known;
        }

        using var tenant = currentTenant.Change(principal.FindTenantId());
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true);
        var isOpen = await sessions.FindAsync(sessionId) is { } session && session.UserId == userId && await NoteAsync(session);
        await unitOfWork.CompleteAsync();
        cache.Remember(sessionId, isOpen);
        return isOpen;
    }

    /// <summary>The user's sessions that a cookie can still be good for, the latest used first.</summary>
    public virtual async Task<List<IdentitySession>> GetListAsync(Guid userId) =>
        [.. (await sessions.GetListAsync(userId: userId))
            .Where(session => clock.Now - LastUsed(session) < (session.GetProperty(RememberedProperty, false) ? SessionTimes.Remembered : SessionTimes.Idle))
            .OrderByDescending(LastUsed)];

    /// <summary>Ends a session by the name that its cookie has; does nothing when there is none.</summary>
    public virtual async Task EndAsync(string? sessionId)
    {
        if (sessionId is not null && await sessions.FindAsync(sessionId) is { } session)
        {
            await EndAsync([session]);
        }
    }

    /// <summary>Ends all sessions of a user; of the current user all but the one that asks for it.</summary>
    public virtual async Task EndAllAsync(Guid userId)
    {
        var own = currentUser.Id == userId ? currentUser.FindSessionId() : null;
        await EndAsync([.. (await sessions.GetListAsync(userId: userId)).Where(session => session.SessionId != own)]);
    }

    /// <summary>Ends sessions, for this host with the end of the transaction.</summary>
    public virtual async Task EndAsync(IReadOnlyCollection<IdentitySession> ended)
    {
        if (ended.Count == 0)
        {
            return;
        }

        await sessions.DeleteManyAsync(ended, autoSave: true);
        void Forget()
        {
            foreach (var session in ended)
            {
                cache.Remember(session.SessionId, isOpen: false);
            }
        }

        if (unitOfWorkManager.Current is { } unitOfWork)
        {
            unitOfWork.OnCompleted(() =>
            {
                Forget();
                return Task.CompletedTask;
            });
        }
        else
        {
            Forget();
        }
    }

    internal static DateTime LastUsed(IdentitySession session) => session.LastAccessed ?? session.SignedIn;

    /// <returns>False if it has been ended meanwhile.</returns>
    private async Task<bool> NoteAsync(IdentitySession session)
    {
        if (clock.Now - LastUsed(session) < NotedEvery)
        {
            return true;
        }

        try
        {
            session.UpdateLastAccessedTime(clock.Now);
            await sessions.UpdateAsync(session, autoSave: true);
            return true;
        }
        catch (AbpDbConcurrencyException)
        {
            return false;
        }
    }
}
