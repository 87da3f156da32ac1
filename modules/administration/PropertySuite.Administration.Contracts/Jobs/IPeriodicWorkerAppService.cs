using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace PropertySuite.Administration;

/// <summary>Workers that run again and again (HTTP: <c>/api/administration/periodic-worker</c>).</summary>
public interface IPeriodicWorkerAppService : IApplicationService
{
    /// <summary>All workers with their last and next run.</summary>
    Task<PeriodicWorkerListDto> GetListAsync();

    /// <summary>Starts a worker at once. On the host side only, since it works for all companies.</summary>
    /// <exception cref="EntityNotFoundException">There is no such worker.</exception>
    Task RunNowAsync(RunPeriodicWorkerDto input);
}
