using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>The outcome of checking a user name and password: either a user or the reason why not.</summary>
/// <param name="User">The user who may come in; null on failure.</param>
/// <param name="Failure">Why not; null on success.</param>
public readonly record struct PasswordCheck(IdentityUser? User, SignInFailure? Failure)
{
    internal static PasswordCheck Failed(SignInFailure failure) => new(null, failure);

    internal static PasswordCheck Passed(IdentityUser user) => new(user, null);
}
