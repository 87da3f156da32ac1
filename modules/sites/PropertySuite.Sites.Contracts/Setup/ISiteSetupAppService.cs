using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.Sites;

/// <summary>How far sites are set up (HTTP: <c>/api/sites/site-setup</c>).</summary>
public interface ISiteSetupAppService : IApplicationService
{
    /// <summary>The active sites in the caller's scope by code, each with its steps. As many questions to the database as there are steps, however many sites.</summary>
    Task<ListResultDto<SiteSetupDto>> GetListAsync(GetSiteSetupListInput input);

    /// <summary>Says of a step that it was looked at or is not needed, or takes that back.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SitesErrorCodes.SetupStepIsData"/>: whether it is done can be seen from the data.</exception>
    Task<SiteSetupDto> MarkAsync(MarkSiteSetupStepDto input);
}
