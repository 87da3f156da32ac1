using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.Sites;

/// <summary>Sites of the company, as far as the caller's scope reaches (HTTP: <c>/api/sites/site</c>).</summary>
public interface ISiteAppService : IApplicationService
{
    /// <summary>One site.</summary>
    Task<SiteDto> GetAsync(Guid id);

    /// <summary>Sites by filter; sorted by code unless the input says otherwise (code, name, creationTime).</summary>
    Task<PageDto<SiteDto>> GetListAsync(GetSiteListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetSiteExportInput input);

    /// <summary>The active sites that the signed-in user works in, for the site switcher; needs no permission.</summary>
    Task<ListResultDto<SiteSummaryDto>> GetMineAsync();

    /// <summary>Opens a site. Whoever opens it works in it.</summary>
    Task<SiteDto> CreateAsync(CreateSiteDto input);

    /// <summary>Changes a site.</summary>
    Task<SiteDto> UpdateAsync(Guid id, UpdateSiteDto input);

    /// <summary>What could be taken over from another site.</summary>
    Task<SiteCopyPreviewDto> GetCopyPreviewAsync(Guid id, Guid sourceId);

    /// <summary>Takes chosen parts over from another site of the company that the caller also sees.</summary>
    Task CopyFromAsync(Guid id, CopyFromSiteDto input);

    /// <summary>The settings that a site may override, with the value in force there.</summary>
    Task<ListResultDto<SiteSettingDto>> GetSettingsAsync(Guid id);

    /// <summary>Overrides a setting for the site, or takes the override back with an empty value.</summary>
    Task UpdateSettingAsync(Guid id, UpdateSiteSettingDto input);
}
