using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <inheritdoc cref="IAbpApplicationConfigurationAppService"/>
[AllowAnonymous]
[Route("api/abp/application-configuration")]
public class AbpApplicationConfigurationController : AbpControllerBase, IAbpApplicationConfigurationAppService
{
    private readonly IAbpApplicationConfigurationAppService _configurationAppService;
    private readonly IAbpAntiForgeryManager _antiForgeryManager;

    public AbpApplicationConfigurationController(
        IAbpApplicationConfigurationAppService configurationAppService,
        IAbpAntiForgeryManager antiForgeryManager)
    {
        _configurationAppService = configurationAppService;
        _antiForgeryManager = antiForgeryManager;
    }

    /// <summary>Returns the configuration and hands out the anti-forgery token of the present user.</summary>
    [HttpGet]
    public virtual async Task<ApplicationConfigurationDto> GetAsync([FromQuery] ApplicationConfigurationRequestOptions options)
    {
        _antiForgeryManager.SetCookie();
        return await _configurationAppService.GetAsync(options);
    }
}
