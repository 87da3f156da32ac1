using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using PropertySuite.Identity.Localization;
using Volo.Abp;
using Volo.Abp.Account;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Auditing;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Users;
using Volo.Abp.Validation;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>The caller's own second factor. The security log has what changes; arguments and answers are nothing for the audit log.</summary>
[DisableAuditing]
[Authorize]
[RemoteService(Name = AccountRemoteServiceConsts.RemoteServiceName)]
[Area(AccountRemoteServiceConsts.ModuleName)]
[Route("api/account/two-factor")]
public class TwoFactorController : AbpControllerBase
{
    private readonly TwoFactorManager _twoFactor;
    private readonly PasswordSignIn _passwordSignIn;
    private readonly ISignInUserRepository _signInUsers;
    private readonly IdentityUserManager _users;
    private readonly AbpSignInManager _signInManager;
    private readonly IOptions<IdentityOptions> _identityOptions;
    private readonly SignInRecorder _recorder;

    /// <summary>Creates the controller.</summary>
    public TwoFactorController(
        TwoFactorManager twoFactor,
        PasswordSignIn passwordSignIn,
        ISignInUserRepository signInUsers,
        IdentityUserManager users,
        AbpSignInManager signInManager,
        IOptions<IdentityOptions> identityOptions,
        SignInRecorder recorder)
    {
        _twoFactor = twoFactor;
        _passwordSignIn = passwordSignIn;
        _signInUsers = signInUsers;
        _users = users;
        _signInManager = signInManager;
        _identityOptions = identityOptions;
        _recorder = recorder;
        LocalizationResource = typeof(IdentityPlatformResource);
    }

    /// <summary>Whether the second factor is on.</summary>
    [HttpGet]
    public virtual async Task<TwoFactorDto> GetAsync()
    {
        var user = await _users.GetByIdAsync(CurrentUser.GetId());
        return new TwoFactorDto
        {
            IsEnabled = user.TwoFactorEnabled,
            RecoveryCodesLeft = await _twoFactor.CountRecoveryCodesAsync(user),
            HasAuthenticator = await _twoFactor.HasAuthenticatorAsync(user),
        };
    }

    /// <summary>Gives a new key for an authenticator app. The second factor stays off until a code proves that the app has it.</summary>
    [HttpPost("authenticator")]
    public virtual async Task<AuthenticatorDto> StartAsync()
    {
        var user = await GetUserAsync(isEnabled: false);
        var key = await _twoFactor.StartAsync(user);
        var issuer = _identityOptions.Value.Tokens.AuthenticatorIssuer;
        var account = CurrentTenant.Name is { Length: > 0 } company ? $"{company} {user.UserName}" : user.UserName;
        string Encode(string text) => UrlEncoder.Default.Encode(text);
        return new AuthenticatorDto
        {
            SharedKey = string.Join(' ', key.ToLowerInvariant().Chunk(4).Select(group => new string(group))),
            AuthenticatorUri = $"otpauth://totp/{Encode(issuer)}:{Encode(account)}?secret={key}&issuer={Encode(issuer)}&digits=6",
        };
    }

    /// <summary>Switches the second factor on and ends the caller's other sessions. Whoever finds a session open cannot lock its owner out.</summary>
    [HttpPost("enable")]
    public virtual async Task<RecoveryCodesDto> EnableAsync([FromBody] EnableTwoFactorInput input)
    {
        await ConfirmAsync(input.Password);
        var user = await GetUserAsync(isEnabled: false);
        if (!await _twoFactor.RedeemAsync(user, input.Code, isRecoveryCode: false))
        {
            throw Wrong(nameof(input.Code), "PropertySuite.Identity:WrongCode");
        }

        var codes = await _twoFactor.EnableAsync(user);
        await _signInManager.RefreshSignInAsync(user);
        await _recorder.RecordOwnAsync(IdentitySecurityLogActionConsts.TwoFactorEnabled);
        return new RecoveryCodesDto { RecoveryCodes = codes };
    }

    /// <summary>Switches the second factor off, forgets the authenticator and ends the caller's other sessions.</summary>
    [HttpPost("disable")]
    public virtual async Task DisableAsync([FromBody] ConfirmPasswordInput input)
    {
        await ConfirmAsync(input.Password);
        var user = await GetUserAsync(isEnabled: true);
        await _twoFactor.RemoveAsync(user);
        await _signInManager.ForgetTwoFactorClientAsync();
        await _signInManager.RefreshSignInAsync(user);
        await _recorder.RecordOwnAsync(IdentitySecurityLogActionConsts.TwoFactorDisabled);
    }

    /// <summary>Makes the recovery codes that are left worthless and gives new ones.</summary>
    [HttpPost("recovery-codes")]
    public virtual async Task<RecoveryCodesDto> ReplaceRecoveryCodesAsync([FromBody] ConfirmPasswordInput input)
    {
        await ConfirmAsync(input.Password);
        var user = await GetUserAsync(isEnabled: true);
        return new RecoveryCodesDto { RecoveryCodes = await _twoFactor.ReplaceRecoveryCodesAsync(user) };
    }

    private async Task ConfirmAsync(string password)
    {
        switch (await _passwordSignIn.ConfirmAsync(CurrentUser.GetId(), password))
        {
            case SignInFailure.LockedOut:
                throw new BusinessException(OwnIdentityErrorCodes.LockedOut);
            case not null:
                throw Wrong(nameof(ConfirmPasswordInput.Password), "PropertySuite.Identity:WrongPassword");
        }
    }

    /// <summary>The caller, with the row locked so that two requests do not cross.</summary>
    private async Task<IdentityUser> GetUserAsync(bool isEnabled)
    {
        await _identityOptions.SetAsync();
        var id = CurrentUser.GetId();
        await _signInUsers.LockAsync(id);
        var user = await _users.GetByIdAsync(id);
        return user.TwoFactorEnabled == isEnabled
            ? user
            : throw new BusinessException(isEnabled ? OwnIdentityErrorCodes.TwoFactorIsOff : OwnIdentityErrorCodes.TwoFactorIsOn);
    }

    private AbpValidationException Wrong(string field, string text) => new([new ValidationResult(L[text], [field])]);
}
