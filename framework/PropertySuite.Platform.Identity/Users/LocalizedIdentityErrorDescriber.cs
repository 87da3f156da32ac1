using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Volo.Abp.Identity.Localization;

namespace PropertySuite.Identity;

/// <summary>Says in the caller's language why ASP.NET Core Identity refuses a user, role or password.</summary>
public class LocalizedIdentityErrorDescriber : IdentityErrorDescriber
{
    private readonly IStringLocalizer<IdentityResource> _localizer;

    /// <summary>Creates the describer.</summary>
    public LocalizedIdentityErrorDescriber(IStringLocalizer<IdentityResource> localizer)
    {
        _localizer = localizer;
    }

    /// <inheritdoc />
    public override IdentityError DefaultError() => Describe(nameof(DefaultError));

    /// <inheritdoc />
    public override IdentityError ConcurrencyFailure() => Describe(nameof(ConcurrencyFailure));

    /// <inheritdoc />
    public override IdentityError PasswordMismatch() => Describe(nameof(PasswordMismatch));

    /// <inheritdoc />
    public override IdentityError InvalidToken() => Describe(nameof(InvalidToken));

    /// <inheritdoc />
    public override IdentityError InvalidUserName(string? userName) => Describe(nameof(InvalidUserName), userName);

    /// <inheritdoc />
    public override IdentityError InvalidEmail(string? email) => Describe(nameof(InvalidEmail), email);

    /// <inheritdoc />
    public override IdentityError DuplicateUserName(string userName) => Describe(nameof(DuplicateUserName), userName);

    /// <inheritdoc />
    public override IdentityError DuplicateEmail(string email) => Describe(nameof(DuplicateEmail), email);

    /// <inheritdoc />
    public override IdentityError InvalidRoleName(string? role) => Describe(nameof(InvalidRoleName), role);

    /// <inheritdoc />
    public override IdentityError DuplicateRoleName(string role) => Describe(nameof(DuplicateRoleName), role);

    /// <inheritdoc />
    public override IdentityError UserAlreadyHasPassword() => Describe(nameof(UserAlreadyHasPassword));

    /// <inheritdoc />
    public override IdentityError UserLockoutNotEnabled() => Describe(nameof(UserLockoutNotEnabled));

    /// <inheritdoc />
    public override IdentityError UserAlreadyInRole(string role) => Describe(nameof(UserAlreadyInRole), role);

    /// <inheritdoc />
    public override IdentityError UserNotInRole(string role) => Describe(nameof(UserNotInRole), role);

    /// <inheritdoc />
    public override IdentityError PasswordTooShort(int length) => Describe(nameof(PasswordTooShort), length);

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) =>
        Describe(nameof(PasswordRequiresUniqueChars), uniqueChars);

    /// <inheritdoc />
    public override IdentityError PasswordRequiresNonAlphanumeric() => Describe(nameof(PasswordRequiresNonAlphanumeric));

    /// <inheritdoc />
    public override IdentityError PasswordRequiresDigit() => Describe(nameof(PasswordRequiresDigit));

    /// <inheritdoc />
    public override IdentityError PasswordRequiresLower() => Describe(nameof(PasswordRequiresLower));

    /// <inheritdoc />
    public override IdentityError PasswordRequiresUpper() => Describe(nameof(PasswordRequiresUpper));

    private IdentityError Describe(string code, params object?[] arguments) => new()
    {
        Code = code,
        Description = _localizer[$"Volo.Abp.Identity:{code}", arguments!],
    };
}
