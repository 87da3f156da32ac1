using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <inheritdoc cref="IAbpApplicationLocalizationAppService"/>
[AllowAnonymous]
[Route("api/abp/application-localization")]
public class AbpApplicationLocalizationController : AbpControllerBase, IAbpApplicationLocalizationAppService
{
    private readonly IAbpApplicationLocalizationAppService _localizationAppService;

    public AbpApplicationLocalizationController(IAbpApplicationLocalizationAppService localizationAppService)
    {
        _localizationAppService = localizationAppService;
    }

    [HttpGet]
    public virtual Task<ApplicationLocalizationDto> GetAsync([FromQuery] ApplicationLocalizationRequestDto input)
        => _localizationAppService.GetAsync(input);
}
