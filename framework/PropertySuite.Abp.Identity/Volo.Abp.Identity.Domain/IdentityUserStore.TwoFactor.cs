namespace Volo.Abp.Identity;

/// <content>The second factor. Keys and codes are stored as they are, as ABP does.</content>
public partial class IdentityUserStore
{
    private const string InternalLoginProvider = "[AspNetUserStore]";
    private const string AuthenticatorKeyTokenName = "AuthenticatorKey";
    private const string RecoveryCodeTokenName = "RecoveryCodes";

    /// <inheritdoc />
    public virtual Task SetTwoFactorEnabledAsync(IdentityUser user, bool enabled, CancellationToken cancellationToken)
    {
        user.TwoFactorEnabled = enabled;
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<bool> GetTwoFactorEnabledAsync(IdentityUser user, CancellationToken cancellationToken) =>
        Task.FromResult(user.TwoFactorEnabled);

    /// <inheritdoc />
    public virtual Task SetTokenAsync(
        IdentityUser user, string loginProvider, string name, string? value, CancellationToken cancellationToken)
    {
        user.SetToken(loginProvider, name, value);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task RemoveTokenAsync(IdentityUser user, string loginProvider, string name, CancellationToken cancellationToken)
    {
        user.RemoveToken(loginProvider, name);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public virtual Task<string?> GetTokenAsync(
        IdentityUser user, string loginProvider, string name, CancellationToken cancellationToken) =>
        Task.FromResult(user.FindToken(loginProvider, name)?.Value);

    /// <inheritdoc />
    public virtual Task SetAuthenticatorKeyAsync(IdentityUser user, string key, CancellationToken cancellationToken) =>
        SetTokenAsync(user, InternalLoginProvider, AuthenticatorKeyTokenName, key, cancellationToken);

    /// <inheritdoc />
    public virtual Task<string?> GetAuthenticatorKeyAsync(IdentityUser user, CancellationToken cancellationToken) =>
        GetTokenAsync(user, InternalLoginProvider, AuthenticatorKeyTokenName, cancellationToken);

    /// <inheritdoc />
    public virtual Task ReplaceCodesAsync(IdentityUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken) =>
        SetTokenAsync(user, InternalLoginProvider, RecoveryCodeTokenName, string.Join(';', recoveryCodes), cancellationToken);

    /// <inheritdoc />
    public virtual async Task<bool> RedeemCodeAsync(IdentityUser user, string code, CancellationToken cancellationToken)
    {
        var codes = await GetCodesAsync(user, cancellationToken);
        if (!codes.Contains(code))
        {
            return false;
        }

        await ReplaceCodesAsync(user, codes.Where(kept => kept != code), cancellationToken);
        return true;
    }

    /// <inheritdoc />
    public virtual async Task<int> CountCodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        (await GetCodesAsync(user, cancellationToken)).Length;

    private async Task<string[]> GetCodesAsync(IdentityUser user, CancellationToken cancellationToken) =>
        (await GetTokenAsync(user, InternalLoginProvider, RecoveryCodeTokenName, cancellationToken) ?? "")
        .Split(';', StringSplitOptions.RemoveEmptyEntries);
}
