using Microsoft.AspNetCore.Identity;

namespace PropertySuite.Identity;

/// <summary>Which field of an input ASP.NET Core Identity found wrong: such a refusal is wrong input (400), not a missing right.</summary>
public static class IdentityRefusals
{
    private static readonly Dictionary<string, string[]> Fields = new()
    {
        [nameof(IdentityErrorDescriber.DuplicateUserName)] = ["userName"],
        [nameof(IdentityErrorDescriber.InvalidUserName)] = ["userName"],
        [nameof(IdentityErrorDescriber.DuplicateEmail)] = ["email"],
        [nameof(IdentityErrorDescriber.InvalidEmail)] = ["email"],
        [nameof(IdentityErrorDescriber.DuplicateRoleName)] = ["name"],
        [nameof(IdentityErrorDescriber.InvalidRoleName)] = ["name"],
        [nameof(IdentityErrorDescriber.PasswordTooShort)] = ["password", "newPassword"],
        [nameof(IdentityErrorDescriber.PasswordRequiresUniqueChars)] = ["password", "newPassword"],
        [nameof(IdentityErrorDescriber.PasswordRequiresNonAlphanumeric)] = ["password", "newPassword"],
        [nameof(IdentityErrorDescriber.PasswordRequiresDigit)] = ["password", "newPassword"],
        [nameof(IdentityErrorDescriber.PasswordRequiresLower)] = ["password", "newPassword"],
        [nameof(IdentityErrorDescriber.PasswordRequiresUpper)] = ["password", "newPassword"],
        [nameof(IdentityErrorDescriber.PasswordMismatch)] = ["currentPassword", "password"],
    };

    /// <summary>The codes of all of them.</summary>
    public static IEnumerable<string> Codes => Fields.Keys.Select(code => $"Volo.Abp.Identity:{code}");

    /// <summary>The names that the field has in the inputs of the API; none when the error is about no field.</summary>
    public static string[] FieldsOf(IdentityError error) => Fields.GetValueOrDefault(error.Code, []);
}
