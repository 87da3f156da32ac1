namespace Volo.Abp.BackgroundJobs;

/// <summary>Names a job; stands on the class of its arguments. Without it the name is the full name of that class.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class BackgroundJobNameAttribute : Attribute, IBackgroundJobNameProvider
{
    /// <summary>Creates the attribute.</summary>
    /// <param name="name">Name under which the job is stored; must not change while jobs of it are waiting.</param>
    public BackgroundJobNameAttribute(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
    }

    /// <inheritdoc />
    public string Name { get; }

    /// <summary>Name of the job with arguments of type <typeparamref name="TJobArgs"/>.</summary>
    public static string GetName<TJobArgs>() => GetName(typeof(TJobArgs));

    /// <summary>Name of the job with arguments of type <paramref name="jobArgsType"/>.</summary>
    public static string GetName(Type jobArgsType)
    {
        Check.NotNull(jobArgsType, nameof(jobArgsType));
        return jobArgsType.GetCustomAttributes(inherit: true).OfType<IBackgroundJobNameProvider>().FirstOrDefault()?.Name
            ?? jobArgsType.FullName!;
    }
}
