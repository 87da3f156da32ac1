using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity;

/// <summary>ASP.NET Core Identity refused a change; the message says every reason in the caller's language.</summary>
public class AbpIdentityResultException : UserFriendlyException
{
    /// <summary>Creates the exception from a result that has not succeeded.</summary>
    public AbpIdentityResultException(IdentityResult identityResult)
        : base(
            string.Join(" ", identityResult.Errors.Select(error => error.Description)),
            code: $"Volo.Abp.Identity:{identityResult.Errors.FirstOrDefault()?.Code}")
    {
        IdentityResult = identityResult;
    }

    /// <summary>The refused result.</summary>
    public IdentityResult IdentityResult { get; }
}
