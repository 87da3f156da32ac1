using Volo.Abp.Data;
using Volo.Abp.Identity;

namespace Microsoft.AspNetCore.Identity;

/// <summary>What callers do with a result of ASP.NET Core Identity.</summary>
public static class AbpIdentityResultExtensions
{
    /// <summary>Goes on if the result has succeeded.</summary>
    /// <exception cref="AbpDbConcurrencyException">Somebody else has changed the record in the meantime.</exception>
    /// <exception cref="AbpIdentityResultException">It was refused for another reason.</exception>
    public static void CheckErrors(this IdentityResult identityResult)
    {
        if (identityResult.Succeeded)
        {
            return;
        }

        var conflict = identityResult.Errors.FirstOrDefault(
            error => error.Code == nameof(IdentityErrorDescriber.ConcurrencyFailure));
        throw conflict != null
            ? new AbpDbConcurrencyException(conflict.Description)
            : new AbpIdentityResultException(identityResult);
    }
}
