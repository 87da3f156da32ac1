using PropertySuite.Paging;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <summary>
/// Background jobs of the company, on the host side those of all (HTTP: <c>/api/administration/background-job</c>). Needs the right to see
/// all sites, since a job may concern any.
/// </summary>
public interface IBackgroundJobAppService : IApplicationService
{
    /// <summary>Jobs that are not done; sortable by creationTime, lastTryTime, nextTryTime and tryCount, oldest first.</summary>
    Task<PageDto<BackgroundJobDto>> GetListAsync(GetBackgroundJobListInput input);

    /// <summary>How many wait and how many are parked, of each kind.</summary>
    Task<BackgroundJobCountsDto> GetCountsAsync();

    /// <summary>Tries a parked job again now. One that is not parked is left as it is.</summary>
    /// <exception cref="EntityNotFoundException">There is no such job, or it is done.</exception>
    Task RetryAsync(Guid id);

    /// <summary>Tries all parked jobs again now, or those of one kind.</summary>
    Task<RetriedBackgroundJobsDto> RetryAllAsync(RetryBackgroundJobsDto input);

    /// <summary>Deletes a parked job: what it was to do is not done.</summary>
    /// <exception cref="EntityNotFoundException">There is no such parked job.</exception>
    Task DeleteAsync(Guid id);
}
