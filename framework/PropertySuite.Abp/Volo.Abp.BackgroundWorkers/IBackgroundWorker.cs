using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.BackgroundWorkers;

/// <summary>Work that runs beside the requests as long as the application does.</summary>
public interface IBackgroundWorker : IRunnable, ISingletonDependency
{
}
