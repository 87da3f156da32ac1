namespace Volo.Abp.BackgroundJobs;

/// <summary>A registered background job.</summary>
public class BackgroundJobConfiguration
{
    /// <summary>Reads arguments type and name from the job class.</summary>
    /// <exception cref="AbpException"><paramref name="jobType"/> is not a background job.</exception>
    public BackgroundJobConfiguration(Type jobType)
    {
        JobType = jobType;
        ArgsType = GetJobArgsType(jobType);
        JobName = BackgroundJobNameAttribute.GetName(ArgsType);
    }

    /// <summary>Class of the arguments.</summary>
    public Type ArgsType { get; }

    /// <summary>Class of the job.</summary>
    public Type JobType { get; }

    /// <summary>Name under which jobs are stored.</summary>
    public string JobName { get; }

    internal static bool IsJobType(Type type) => type.GetInterfaces().Any(IsJobInterface);

    private static Type GetJobArgsType(Type jobType)
        => jobType.GetInterfaces().FirstOrDefault(IsJobInterface)?.GetGenericArguments()[0]
            ?? throw new AbpException($"{jobType.FullName} implements neither IBackgroundJob<TArgs> nor IAsyncBackgroundJob<TArgs>.");

    internal static bool IsJobInterface(Type type)
        => type.IsGenericType
            && (type.GetGenericTypeDefinition() == typeof(IBackgroundJob<>) || type.GetGenericTypeDefinition() == typeof(IAsyncBackgroundJob<>));
}
