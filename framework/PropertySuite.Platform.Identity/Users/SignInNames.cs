using Microsoft.AspNetCore.Identity;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Uow;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>
/// User names and e-mail addresses sign in without the company being named, so that each means one person in the whole installation: whoever takes
/// one that somebody has, here or in another company, would make that person name the company (docs/adr/0007). Of several who take one at once, one
/// gets it.
/// </summary>
public class SignInNames(
    ISignInUserRepository users, IIdentityLock identityLock, IDataFilter dataFilter, ILookupNormalizer normalizer, IdentityErrorDescriber errors)
    : ITransientDependency
{
    /// <summary>Takes the names for a new user, until the transaction ends against all others, then by being stored.</summary>
    /// <param name="userName">User name; null when there is none yet.</param>
    /// <param name="email">E-mail address; null for none.</param>
    /// <exception cref="AbpIdentityResultException">Somebody has one of them.</exception>
    public virtual Task TakeAsync(string? userName, string? email) => TakeAsync(null, userName, email);

    /// <summary>Takes the names that are new to a user. Those that the user has stay, whoever else has them since an earlier version.</summary>
    /// <param name="user">The user as stored.</param>
    /// <param name="userName">User name from now on.</param>
    /// <param name="email">E-mail address from now on.</param>
    /// <exception cref="AbpIdentityResultException">Somebody else has one of them.</exception>
    public virtual Task ChangeAsync(IdentityUser user, string? userName, string? email) => TakeAsync(
        user.Id,
        normalizer.NormalizeName(userName?.Trim()) == user.NormalizedUserName ? null : userName,
        normalizer.NormalizeEmail(email?.Trim()) == user.NormalizedEmail ? null : email);

    /// <summary>The normalised user name of the one user, of whatever company, with a normalised e-mail address; null when there is none, or several.</summary>
    [UnitOfWork]
    public virtual async Task<string?> FindUserNameAsync(string normalizedEmail)
    {
        using (dataFilter.Disable<IMultiTenant>())
        {
            return await users.FindUserNameAsync(normalizedEmail);
        }
    }

    private async Task TakeAsync(Guid? userId, string? userName, string? email)
    {
        var name = normalizer.NormalizeName(userName?.Trim());
        var address = normalizer.NormalizeEmail(email?.Trim());
        if (name.IsNullOrEmpty() && address.IsNullOrEmpty())
        {
            return;
        }

        await identityLock.TakeForAllAsync("sign-in-names");
        using (dataFilter.Disable<IMultiTenant>())
        {
            if (!name.IsNullOrEmpty() && await users.IsTakenAsync(name!, userId))
            {
                IdentityResult.Failed(errors.DuplicateUserName(userName!)).CheckErrors();
            }

            if (!address.IsNullOrEmpty() && await users.IsTakenAsync(address!, userId))
            {
                IdentityResult.Failed(errors.DuplicateEmail(email!)).CheckErrors();
            }
        }
    }
}
