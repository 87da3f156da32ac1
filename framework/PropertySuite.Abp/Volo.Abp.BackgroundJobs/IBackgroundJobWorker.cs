using Volo.Abp.BackgroundWorkers;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Runs waiting jobs.</summary>
public interface IBackgroundJobWorker : IBackgroundWorker
{
}
