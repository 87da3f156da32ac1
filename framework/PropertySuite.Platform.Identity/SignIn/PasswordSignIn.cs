using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>
/// Finds the user whom a typed name means, in one company or across all of them, and checks the password. An unknown user and a wrong
/// password give the same answers after the same time, a lockout included, so that nobody can find out who has an account.
/// </summary>
public class PasswordSignIn : ITransientDependency
{
    /// <summary>A multiple, so that the time tells nothing on a busy host either.</summary>
    private static readonly TimeSpan _refusalTakesAMultipleOf = TimeSpan.FromMilliseconds(400);

    private readonly IdentityUserManager _userManager;
    private readonly AbpSignInManager _signInManager;
    private readonly ISignInUserRepository _signInUsers;
    private readonly IPasswordHasher<IdentityUser> _passwordHasher;
    private readonly IOptions<IdentityOptions> _identityOptions;
    private readonly ICurrentTenant _currentTenant;
    private readonly IDataFilter _dataFilter;
    private readonly IUnitOfWorkManager _unitOfWorkManager;
    private readonly ITenantStore _tenantStore;
    private readonly SignInRecorder _recorder;
    private readonly UnknownNameLockout _unknownNames;
    private readonly TimeProvider _timeProvider;

    /// <summary>Creates the service.</summary>
    public PasswordSignIn(
        IdentityUserManager userManager,
        AbpSignInManager signInManager,
        ISignInUserRepository signInUsers,
        IPasswordHasher<IdentityUser> passwordHasher,
        IOptions<IdentityOptions> identityOptions,
        ICurrentTenant currentTenant,
        IDataFilter dataFilter,
        IUnitOfWorkManager unitOfWorkManager,
        ITenantStore tenantStore,
        SignInRecorder recorder,
        UnknownNameLockout unknownNames,
        TimeProvider timeProvider)
    {
        _userManager = userManager;
        _signInManager = signInManager;
        _signInUsers = signInUsers;
        _passwordHasher = passwordHasher;
        _identityOptions = identityOptions;
        _currentTenant = currentTenant;
        _dataFilter = dataFilter;
        _unitOfWorkManager = unitOfWorkManager;
        _tenantStore = tenantStore;
        _recorder = recorder;
        _unknownNames = unknownNames;
        _timeProvider = timeProvider;
    }

    /// <summary>Checks a typed user name or e-mail address with a password and counts a wrong password against the user.</summary>
    /// <param name="userNameOrEmailAddress">What was typed as name.</param>
    /// <param name="password">What was typed as password.</param>
    /// <param name="company">
    /// Whose users count. When no company was named, the name is looked up everywhere and must mean exactly one user, or the host's.
    /// </param>
    public virtual async Task<PasswordCheck> CheckAsync(string userNameOrEmailAddress, string password, SignInCompany company)
    {
        var started = _timeProvider.GetTimestamp();
        var candidate = company.IsKnown ? await FindAsync(userNameOrEmailAddress.Trim(), company) : null;
        var check = candidate is { } found
            ? await CheckAsync(found, password)
            : await CheckUnknownAsync(userNameOrEmailAddress.Trim(), password, company);
        SignInMetrics.Count(check);

        if (check.Failure is { } failure)
        {
            await _recorder.RecordRefusalAsync(userNameOrEmailAddress.Trim(), candidate, failure);
        }

        if (check.Failure is SignInFailure.InvalidUserNameOrPassword or SignInFailure.LockedOut)
        {
            var passed = _timeProvider.GetElapsedTime(started).Ticks % _refusalTakesAMultipleOf.Ticks;
            await Task.Delay(_refusalTakesAMultipleOf - TimeSpan.FromTicks(passed), _timeProvider);
        }

        return check;
    }

    /// <summary>Checks the password of somebody who is signed in, before something that only the owner of the account may do.</summary>
    /// <returns>Null if it is right; else the reason. Wrong ones count towards a lockout, and are recorded.</returns>
    public virtual async Task<SignInFailure?> ConfirmAsync(Guid userId, string password)
    {
        var candidate = new SignInCandidate(userId, _currentTenant.Id);
        var check = await CheckAsync(candidate, password);
        if (check.Failure is null or SignInFailure.TwoFactorRequired or SignInFailure.PasswordChangeRequired)
        {
            return null;
        }

        SignInMetrics.Count(check);
        await _recorder.RecordRefusalAsync(typedName: "", candidate, check.Failure.Value);
        return check.Failure;
    }

    private async Task<SignInCandidate?> FindAsync(string typedName, SignInCompany company)
    {
        using var tenant = _currentTenant.Change(company.TenantId);
        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true);
        using var filter = company.IsNamed ? null : _dataFilter.Disable<IMultiTenant>();
        var candidates = (await _signInUsers.FindCandidatesAsync(
            _userManager.NormalizeName(typedName)!, _userManager.NormalizeEmail(typedName)!)).ToList();
        await unitOfWork.CompleteAsync();
        foreach (var candidate in candidates.Where(candidate => candidate.TenantId.HasValue).ToList())
        {
            if (await _tenantStore.FindAsync(candidate.TenantId!.Value) is not { IsActive: true })
            {
                candidates.Remove(candidate);
            }
        }

        if (candidates.Count == 1)
        {
            return candidates[0];
        }

        // The host cannot be named, so its user comes first where companies have users of the same name.
        var hostUsers = candidates.Where(candidate => candidate.TenantId is null).ToList();
        return hostUsers.Count == 1 ? hostUsers[0] : null;
    }

    /// <summary>A name that means nobody is refused, and locked out, as an account would be.</summary>
    private async Task<PasswordCheck> CheckUnknownAsync(string typedName, string password, SignInCompany company)
    {
        using var tenant = _currentTenant.Change(company.TenantId);
        await _identityOptions.SetAsync();
        var isLockedOut = _unknownNames.Refuse(
            new UnknownName(company.IsNamed, company.TenantId, _userManager.NormalizeName(typedName)!), _identityOptions.Value.Lockout);
        return isLockedOut ? PasswordCheck.Failed(SignInFailure.LockedOut) : RefuseUnknown(password);
    }

    /// <remarks>The row lock makes attempts at one user wait for each other, so that parallel guesses are all counted.</remarks>
    private async Task<PasswordCheck> CheckAsync(SignInCandidate candidate, string password)
    {
        using var tenant = _currentTenant.Change(candidate.TenantId);
        using var unitOfWork = _unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await _identityOptions.SetAsync();
        await _signInUsers.LockAsync(candidate.UserId);

        var check = await _userManager.FindByIdAsync(candidate.UserId.ToString()) is { } user
            ? await CheckLockedAsync(user, password)
            : RefuseUnknown(password);
        await unitOfWork.CompleteAsync();
        return check;
    }

    private async Task<PasswordCheck> CheckLockedAsync(IdentityUser user, string password)
    {
        if (await _userManager.IsLockedOutAsync(user))
        {
            return PasswordCheck.Failed(SignInFailure.LockedOut);
        }

        if (user.PasswordHash is null)
        {
            return RefuseUnknown(password);
        }

        if (!await _userManager.CheckPasswordAsync(user, password))
        {
            if (await _userManager.GetLockoutEnabledAsync(user))
            {
                (await _userManager.AccessFailedAsync(user)).CheckErrors();
            }

            return PasswordCheck.Failed(SignInFailure.InvalidUserNameOrPassword);
        }

        if (user is { IsActive: true, ShouldChangePasswordOnNextLogin: true })
        {
            return PasswordCheck.Failed(SignInFailure.PasswordChangeRequired, user);
        }

        if (!await _signInManager.CanSignInAsync(user))
        {
            return PasswordCheck.Failed(SignInFailure.NotAllowed, user);
        }

        // Wrong codes are counted together with wrong passwords; a right password alone forgets neither.
        if (user.TwoFactorEnabled && !await _signInManager.IsTwoFactorClientRememberedAsync(user))
        {
            return PasswordCheck.Failed(SignInFailure.TwoFactorRequired, user);
        }

        (await _userManager.ResetAccessFailedCountAsync(user)).CheckErrors();
        return PasswordCheck.Passed(user);
    }

    /// <summary>Spends as much time on a password as checking it would take.</summary>
    private PasswordCheck RefuseUnknown(string password)
    {
        _passwordHasher.HashPassword(null!, password);
        return PasswordCheck.Failed(SignInFailure.InvalidUserNameOrPassword);
    }
}
