namespace Volo.Abp.BackgroundJobs;

/// <summary>The synchronous work of a background job.</summary>
/// <typeparam name="TArgs">Arguments; one job per arguments type.</typeparam>
public interface IBackgroundJob<in TArgs>
{
    /// <summary>Does the work. An exception means: try again later.</summary>
    void Execute(TArgs args);
}
