using Volo.Abp.DependencyInjection;

namespace Volo.Abp.BackgroundJobs;

/// <summary>One run of a job.</summary>
public class JobExecutionContext : IServiceProviderAccessor
{
    /// <summary>Creates the context of one run.</summary>
    public JobExecutionContext(IServiceProvider serviceProvider, Type jobType, object jobArgs, CancellationToken cancellationToken = default)
    {
        ServiceProvider = serviceProvider;
        JobType = jobType;
        JobArgs = jobArgs;
        CancellationToken = cancellationToken;
    }

    /// <summary>Services of the run's own scope.</summary>
    public IServiceProvider ServiceProvider { get; }

    /// <summary>Class of the job.</summary>
    public Type JobType { get; }

    /// <summary>Arguments of the run.</summary>
    public object JobArgs { get; }

    /// <summary>Cancelled when the application shuts down.</summary>
    public CancellationToken CancellationToken { get; }
}
