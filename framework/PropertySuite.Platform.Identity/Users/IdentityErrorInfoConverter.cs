using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Http;
using Volo.Abp.Identity;
using Volo.Abp.Localization.ExceptionHandling;

namespace PropertySuite.Identity;

/// <summary>As ABP's; says besides at which field ASP.NET Core Identity found something wrong.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IExceptionToErrorInfoConverter))]
public class IdentityErrorInfoConverter(
    IOptions<AbpExceptionLocalizationOptions> localizationOptions,
    IOptions<AbpExceptionHandlingOptions> options,
    IStringLocalizerFactory localizerFactory,
    IStringLocalizer<AbpExceptionHandlingResource> texts,
    IServiceProvider serviceProvider)
    : DefaultExceptionToErrorInfoConverter(localizationOptions, options, localizerFactory, texts, serviceProvider)
{
    /// <inheritdoc />
    public override RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null)
    {
        var error = base.Convert(exception, options);
        if (exception is AbpIdentityResultException refused && refused.IdentityResult.Errors.Any(found => IdentityRefusals.FieldsOf(found).Length > 0))
        {
            error.ValidationErrors =
                [.. refused.IdentityResult.Errors.Select(found => new RemoteServiceValidationErrorInfo(found.Description, IdentityRefusals.FieldsOf(found)))];
        }

        return error;
    }
}
