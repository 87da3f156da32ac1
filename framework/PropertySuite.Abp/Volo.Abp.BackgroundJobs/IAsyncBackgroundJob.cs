namespace Volo.Abp.BackgroundJobs;

/// <summary>The work of a background job.</summary>
/// <typeparam name="TArgs">Arguments; one job per arguments type.</typeparam>
public interface IAsyncBackgroundJob<in TArgs>
{
    /// <summary>
    /// Does the work. An exception means: try again later. Shutdown is announced through <c>ICancellationTokenProvider</c>.
    /// </summary>
    Task ExecuteAsync(TArgs args);
}
