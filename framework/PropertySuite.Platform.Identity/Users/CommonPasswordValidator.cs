using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using PropertySuite.Identity.Localization;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace PropertySuite.Identity;

/// <summary>Refuses passwords that everybody tries first, and those that are the user's own name.</summary>
public class CommonPasswordValidator(IStringLocalizer<IdentityPlatformResource> texts) : IPasswordValidator<IdentityUser>
{
    /// <inheritdoc />
    public Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user, string? password)
    {
        if (string.IsNullOrEmpty(password))
        {
            return Task.FromResult(IdentityResult.Success);
        }

        string?[] names = [user.UserName, user.UserName?.Split('@')[0], user.Email?.Split('@')[0], user.Name, user.PhoneNumber];
        var problem = CommonPasswords.Contain(password) ? "PasswordTooCommon"
            : Array.Exists(names, name => CommonPasswords.IsName(password, name)) ? "PasswordIsName"
            : null;
        return Task.FromResult(problem is null
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = problem, Description = texts[$"PropertySuite.Identity:{problem}"] }));
    }
}
