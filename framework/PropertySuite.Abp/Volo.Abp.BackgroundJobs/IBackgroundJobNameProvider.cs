namespace Volo.Abp.BackgroundJobs;

/// <summary>Gives a background job its name.</summary>
public interface IBackgroundJobNameProvider
{
    /// <summary>Name of the job.</summary>
    string Name { get; }
}
