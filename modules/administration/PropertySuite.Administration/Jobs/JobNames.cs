using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using PropertySuite.Administration.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace PropertySuite.Administration;

/// <summary>
/// Names of jobs and workers for people. They stand in the texts of whatever module owns the job, as <c>BackgroundJob:{name}</c> and
/// <c>PeriodicWorker:{name}</c>; without one, the technical name is shown.
/// </summary>
public class JobNames(IStringLocalizerFactory localizers, IOptions<AbpLocalizationOptions> options) : ITransientDependency
{
    /// <summary>Name of a background job.</summary>
    public virtual string OfJob(string name) => Find("BackgroundJob:" + name) ?? name;

    /// <summary>Name of a periodic worker; its key in the scheduler is its full class name as a rule.</summary>
    public virtual string OfWorker(string name)
    {
        var shortName = name[(name.LastIndexOf('.') + 1)..];
        return Find("PeriodicWorker:" + name) ?? Find("PeriodicWorker:" + shortName) ?? shortName;
    }

    private string? Find(string key)
    {
        var own = localizers.Create(typeof(AdministrationResource))[key];
        if (!own.ResourceNotFound)
        {
            return own;
        }

        return options.Value.Resources.Values
            .OfType<LocalizationResource>()
            .Select(resource => localizers.Create(resource.ResourceType)[key])
            .FirstOrDefault(text => !text.ResourceNotFound)?.Value;
    }
}
