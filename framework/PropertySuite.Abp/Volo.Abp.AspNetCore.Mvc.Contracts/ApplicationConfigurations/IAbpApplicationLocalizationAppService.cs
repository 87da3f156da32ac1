using Volo.Abp.Application.Services;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Gives clients the texts of a culture.</summary>
public interface IAbpApplicationLocalizationAppService : IApplicationService
{
    /// <summary>The texts of a culture.</summary>
    Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input);
}
