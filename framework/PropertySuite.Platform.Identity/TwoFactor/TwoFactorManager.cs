using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>
/// The second factor of a user: an authenticator app and recovery codes, on ASP.NET Core Identity's own providers. A code that has been
/// accepted is not accepted again as long as it could be.
/// </summary>
public class TwoFactorManager : ITransientDependency
{
    private const int RecoveryCodes = 10;
    private const string TokenProvider = "[PropertySuite]";
    private const string UsedCodesTokenName = "UsedAuthenticatorCodes";
    private static readonly string[] UserStoreTokenNames = [ProtectedUserStore.AuthenticatorKeyToken, ProtectedUserStore.RecoveryCodesToken];

    /// <summary>Identity accepts the codes of five time steps of 30 s; one more covers a clock that was set.</summary>
    private static readonly TimeSpan _codesLast = TimeSpan.FromMinutes(3);

    private readonly IdentityUserManager _users;
    private readonly IdentityUserStore _store;
    private readonly TimeProvider _timeProvider;

    /// <summary>Creates the manager.</summary>
    public TwoFactorManager(IdentityUserManager users, IdentityUserStore store, TimeProvider timeProvider)
    {
        _users = users;
        _store = store;
        _timeProvider = timeProvider;
    }

    /// <summary>Gives the user a new key for an authenticator app; it counts once a code has proved that the app has it.</summary>
    /// <returns>The key in base 32.</returns>
    public virtual async Task<string> StartAsync(IdentityUser user)
    {
        var key = _users.GenerateNewAuthenticatorKey();
        await _store.SetAuthenticatorKeyAsync(user, key, CancellationToken.None);
        (await _users.UpdateAsync(user)).CheckErrors();
        return key;
    }

    /// <summary>Whether a key has been given out.</summary>
    public virtual async Task<bool> HasAuthenticatorAsync(IdentityUser user) =>
        await _users.GetAuthenticatorKeyAsync(user) is { Length: > 0 };

    /// <summary>How many recovery codes are left.</summary>
    public virtual Task<int> CountRecoveryCodesAsync(IdentityUser user) => _users.CountRecoveryCodesAsync(user);

    /// <summary>Switches the second factor on and ends the user's sessions.</summary>
    /// <returns>The recovery codes, which nobody can read again.</returns>
    public virtual async Task<IReadOnlyList<string>> EnableAsync(IdentityUser user)
    {
        (await _users.SetTwoFactorEnabledAsync(user, enabled: true)).CheckErrors();
        return await ReplaceRecoveryCodesAsync(user);
    }

    /// <summary>Makes the recovery codes that are left worthless and gives new ones.</summary>
    public virtual async Task<IReadOnlyList<string>> ReplaceRecoveryCodesAsync(IdentityUser user) =>
        [.. await _users.GenerateNewTwoFactorRecoveryCodesAsync(user, RecoveryCodes) ?? []];

    /// <summary>Switches the second factor off, forgets key and codes and ends the user's sessions.</summary>
    public virtual async Task RemoveAsync(IdentityUser user)
    {
        foreach (var name in UserStoreTokenNames)
        {
            user.RemoveToken(ProtectedUserStore.LoginProvider, name);
        }

        user.RemoveToken(TokenProvider, UsedCodesTokenName);
        (await _users.SetTwoFactorEnabledAsync(user, enabled: false)).CheckErrors();
    }

    /// <summary>Checks a typed code and makes it worthless if it is right. Call it with the user's row locked.</summary>
    public virtual async Task<bool> RedeemAsync(IdentityUser user, string code, bool isRecoveryCode)
    {
        if (isRecoveryCode)
        {
            return (await _users.RedeemTwoFactorRecoveryCodeAsync(user, code)).Succeeded;
        }

        var typed = new string([.. code.Where(char.IsAsciiDigit)]);
        if (!await _users.VerifyTwoFactorTokenAsync(user, TokenOptions.DefaultAuthenticatorProvider, typed))
        {
            return false;
        }

        var now = _timeProvider.GetUtcNow();
        var used = ReadUsed(user).Where(entry => entry.At > now - _codesLast).ToList();
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes($"{user.Id}:{typed}")));
        if (used.Any(entry => entry.Hash == hash))
        {
            return false;
        }

        user.SetToken(TokenProvider, UsedCodesTokenName, Write([.. used, (now, hash)]));
        (await _users.UpdateAsync(user)).CheckErrors();
        return true;
    }

    private static IEnumerable<(DateTimeOffset At, string Hash)> ReadUsed(IdentityUser user)
    {
        foreach (var entry in (user.FindToken(TokenProvider, UsedCodesTokenName)?.Value ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            if (entry.Split(':') is [var at, var hash] && long.TryParse(at, CultureInfo.InvariantCulture, out var seconds))
            {
                yield return (DateTimeOffset.FromUnixTimeSeconds(seconds), hash);
            }
        }
    }

    private static string Write(IEnumerable<(DateTimeOffset At, string Hash)> used) => string.Join(
        ';', used.Select(entry => string.Create(CultureInfo.InvariantCulture, $"{entry.At.ToUnixTimeSeconds()}:{entry.Hash}")));
}
