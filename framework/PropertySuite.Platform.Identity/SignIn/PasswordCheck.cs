using Volo.Abp.Identity;

namespace PropertySuite.Identity;

/// <summary>The outcome of a step of signing in.</summary>
/// <param name="User">The user who was meant, as far as the password was right; else null.</param>
/// <param name="Failure">Why the user may not come in yet; null when the user may.</param>
public readonly record struct PasswordCheck(IdentityUser? User, SignInFailure? Failure)
{
    internal static PasswordCheck Failed(SignInFailure failure, IdentityUser? user = null) => new(user, failure);

    internal static PasswordCheck Passed(IdentityUser user) => new(user, null);
}
