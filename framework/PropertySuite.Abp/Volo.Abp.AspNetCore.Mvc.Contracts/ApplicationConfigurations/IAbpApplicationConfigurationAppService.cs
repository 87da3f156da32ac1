using Volo.Abp.Application.Services;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Tells clients what they need to know of the application.</summary>
public interface IAbpApplicationConfigurationAppService : IApplicationService
{
    Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options);
}
