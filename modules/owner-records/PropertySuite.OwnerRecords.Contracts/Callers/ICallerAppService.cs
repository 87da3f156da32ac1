using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace PropertySuite.OwnerRecords;

/// <summary>The search box of the intake desk (HTTP: <c>GET /api/owner-records/caller?query=&amp;siteId=</c>).</summary>
public interface ICallerAppService : IApplicationService
{
    /// <summary>Households that the text may mean, the best first.</summary>
    Task<ListResultDto<CallerHouseholdDto>> GetListAsync(GetCallerListInput input);
}
