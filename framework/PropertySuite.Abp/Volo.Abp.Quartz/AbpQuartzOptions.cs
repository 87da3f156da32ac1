using System.Collections.Specialized;
using Quartz;

namespace Volo.Abp.Quartz;

/// <summary>The scheduler of the application; set it with <c>PreConfigure&lt;AbpQuartzOptions&gt;</c>.</summary>
public class AbpQuartzOptions
{
    /// <summary>Quartz's own properties.</summary>
    public NameValueCollection Properties { get; set; } = [];

    /// <summary>Configures the scheduler. Without it, schedules live in memory.</summary>
    public Action<IQuartzBuilder>? Configurator { get; set; }

    /// <summary>How long the scheduler waits after the start-up before it runs anything. Default none.</summary>
    public TimeSpan StartDelay { get; set; }

    /// <summary>Whether the scheduler is created and started with the application.</summary>
    internal bool IsStartEnabled { get; set; } = true;
}
