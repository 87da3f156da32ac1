namespace Volo.Abp.BackgroundJobs;

/// <summary>The known background jobs, and whether this process runs any.</summary>
public class AbpBackgroundJobOptions
{
    private readonly Dictionary<Type, BackgroundJobConfiguration> _byArgsType = [];
    private readonly Dictionary<string, BackgroundJobConfiguration> _byName = [];

    /// <summary>False lets this process enqueue jobs only.</summary>
    public bool IsJobExecutionEnabled { get; set; } = true;

    /// <summary>The job whose arguments are <typeparamref name="TArgs"/>.</summary>
    /// <exception cref="AbpException">No such job is registered.</exception>
    public BackgroundJobConfiguration GetJob<TArgs>() => GetJob(typeof(TArgs));

    /// <summary>The job whose arguments are <paramref name="argsType"/>.</summary>
    /// <exception cref="AbpException">No such job is registered.</exception>
    public BackgroundJobConfiguration GetJob(Type argsType)
        => _byArgsType.GetValueOrDefault(argsType)
            ?? throw new AbpException($"No background job is registered for arguments of type {argsType.FullName}.");

    /// <summary>The job called <paramref name="name"/>.</summary>
    /// <exception cref="AbpException">No such job is registered.</exception>
    public BackgroundJobConfiguration GetJob(string name)
        => _byName.GetValueOrDefault(name) ?? throw new AbpException($"No background job is registered under the name {name}.");

    /// <summary>All registered jobs.</summary>
    public IReadOnlyList<BackgroundJobConfiguration> GetJobs() => [.. _byArgsType.Values];

    /// <summary>Registers a job class.</summary>
    public void AddJob<TJob>() => AddJob(typeof(TJob));

    /// <summary>Registers a job class.</summary>
    public void AddJob(Type jobType) => AddJob(new BackgroundJobConfiguration(jobType));

    /// <summary>Registers a job; a later job for the same arguments replaces the earlier one.</summary>
    public void AddJob(BackgroundJobConfiguration jobConfiguration)
    {
        _byArgsType[jobConfiguration.ArgsType] = jobConfiguration;
        _byName[jobConfiguration.JobName] = jobConfiguration;
    }
}
