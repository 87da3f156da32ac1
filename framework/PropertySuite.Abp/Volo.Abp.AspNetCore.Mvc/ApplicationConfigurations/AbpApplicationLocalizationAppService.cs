using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.Localization;
using Volo.Abp.Validation;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <inheritdoc cref="IAbpApplicationLocalizationAppService"/>
public class AbpApplicationLocalizationAppService : ApplicationService, IAbpApplicationLocalizationAppService
{
    private readonly AbpLocalizationOptions _options;
    private readonly IStringLocalizer<AbpValidationResource> _texts;

    public AbpApplicationLocalizationAppService(IOptions<AbpLocalizationOptions> options, IStringLocalizer<AbpValidationResource> texts)
    {
        _options = options.Value;
        _texts = texts;
    }

    public virtual Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input)
    {
        using (CultureHelper.Use(FindCulture(input.CultureName)))
        {
            var result = new ApplicationLocalizationDto { CurrentCulture = CurrentCultures.Describe() };
            foreach (var resource in input.OnlyDynamics ? [] : _options.Resources.Values.AsEnumerable())
            {
                result.Resources[resource.ResourceName] = new ApplicationLocalizationResourceDto
                {
                    Texts = StringLocalizerFactory.CreateByResourceNameOrNull(resource.ResourceName)?
                        .GetAllStrings(includeParentCultures: true, includeBaseLocalizers: false, includeDynamicContributors: false)
                        .DistinctBy(text => text.Name)
                        .ToDictionary(text => text.Name, text => text.Value) ?? [],
                    BaseResources = [.. resource.BaseResourceNames],
                };
            }

            return Task.FromResult(result);
        }
    }

    private CultureInfo FindCulture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            throw new AbpValidationException([new ValidationResult(_texts["The supplied value is invalid."], [nameof(ApplicationLocalizationRequestDto.CultureName)])]);
        }
    }
}
