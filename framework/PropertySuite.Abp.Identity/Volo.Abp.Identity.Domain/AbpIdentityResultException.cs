using Microsoft.AspNetCore.Identity;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;

namespace Volo.Abp.Identity;

/// <summary>ASP.NET Core Identity refused a change; the message says every reason in the caller's language.</summary>
public class AbpIdentityResultException : BusinessException, ILocalizeErrorMessage
{
    /// <summary>Creates the exception from a result that has not succeeded.</summary>
    public AbpIdentityResultException(IdentityResult identityResult)
        : base($"Volo.Abp.Identity:{identityResult.Errors.FirstOrDefault()?.Code}", Describe(identityResult))
    {
        IdentityResult = identityResult;
    }

    /// <summary>The refused result.</summary>
    public IdentityResult IdentityResult { get; }

    /// <inheritdoc />
    /// <remarks>The reasons were put into words where they arose, in the caller's language.</remarks>
    public virtual string LocalizeMessage(LocalizationContext context) => Describe(IdentityResult);

    private static string Describe(IdentityResult result) => string.Join(" ", result.Errors.Select(error => error.Description));
}
