namespace Volo.Abp.BackgroundWorkers.Quartz;

/// <summary>Lets Quartz run a worker that was not written for it.</summary>
public interface IQuartzBackgroundWorkerAdapter : IQuartzBackgroundWorker
{
    /// <summary>Makes job and trigger for the worker.</summary>
    void BuildWorker(IBackgroundWorker worker);
}
