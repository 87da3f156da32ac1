using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>
/// ABP's store of users, with keys of authenticators encrypted and recovery codes hashed, which ABP keeps as they are, and with sessions that end with
/// the security stamp.
/// </summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IdentityUserStore), typeof(ProtectedUserStore))]
public class ProtectedUserStore(
    IIdentityUserRepository userRepository,
    IIdentityRoleRepository roleRepository,
    IdentityErrorDescriber errors,
    AuthenticatorKeyProtector keyProtector,
    UserSessions sessions)
    : IdentityUserStore(userRepository, roleRepository, errors)
{
    internal const string LoginProvider = "[AspNetUserStore]";
    internal const string RecoveryCodesToken = "RecoveryCodes";
    internal const string AuthenticatorKeyToken = "AuthenticatorKey";

    /// <inheritdoc />
    /// <remarks>A new password, another name or second factor, and switching an account off give a new stamp: the sessions that stand on the old one end.</remarks>
    public override async Task SetSecurityStampAsync(IdentityUser user, string stamp, CancellationToken cancellationToken)
    {
        await base.SetSecurityStampAsync(user, stamp, cancellationToken);
        await sessions.EndAllAsync(user.Id);
    }

    /// <inheritdoc />
    public override Task SetAuthenticatorKeyAsync(IdentityUser user, string key, CancellationToken cancellationToken) =>
        base.SetAuthenticatorKeyAsync(user, keyProtector.Protect(key), cancellationToken);

    /// <inheritdoc />
    public override async Task<string?> GetAuthenticatorKeyAsync(IdentityUser user, CancellationToken cancellationToken) =>
        keyProtector.Unprotect(await base.GetAuthenticatorKeyAsync(user, cancellationToken));

    /// <inheritdoc />
    public override Task ReplaceCodesAsync(IdentityUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        StoreCodesAsync(user, RecoveryCodeHashes.Hash(recoveryCodes), cancellationToken);

    /// <inheritdoc />
    public override async Task<bool> RedeemCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken)
    {
        if (RecoveryCodeHashes.Redeem(await FindCodesAsync(user, cancellationToken), code) is not { } left)
        {
            return false;
        }

        await StoreCodesAsync(user, left, cancellationToken);
        return true;
    }

    /// <inheritdoc />
    public override async Task<int> CountCodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        RecoveryCodeHashes.Count(await FindCodesAsync(user, cancellationToken));

    private Task<string?> FindCodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        GetTokenAsync(user, LoginProvider, RecoveryCodesToken, cancellationToken);

    private Task StoreCodesAsync(IdentityUser user, string stored, CancellationToken cancellationToken) =>
        SetTokenAsync(user, LoginProvider, RecoveryCodesToken, stored, cancellationToken);
}
