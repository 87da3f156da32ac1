using PropertySuite.Paging;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Content;

namespace PropertySuite.ServiceDesk;

/// <summary>Escalations of all kinds of cases (升级记录): the steps, and how many there are.</summary>
public interface IEscalationAppService : IApplicationService
{
    /// <summary>Steps of the sites that the reader sees, the newest first unless the input says otherwise.</summary>
    Task<PageDto<EscalationListItemDto>> GetListAsync(GetEscalationListInput input);

    /// <summary>The same filter as a file.</summary>
    Task<IRemoteStreamContent> GetExportAsync(GetEscalationExportInput input);

    /// <summary>How often cases went up: for each site, kind of case and stage (the clock, or what happened), by the level that they went to. Warnings do not count.</summary>
    Task<ListResultDto<EscalationCountDto>> GetCountsAsync(GetEscalationCountsInput input);
}
