using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.SecurityLog;

/// <summary>Writes entries to the host's log, where nothing better is installed.</summary>
[Dependency(TryRegister = true)]
public class SimpleSecurityLogStore : ISecurityLogStore, ITransientDependency
{
    private readonly AbpSecurityLogOptions _options;

    /// <summary>Creates the store.</summary>
    public SimpleSecurityLogStore(ILogger<SimpleSecurityLogStore> logger, IOptions<AbpSecurityLogOptions> securityLogOptions)
    {
        Logger = logger;
        _options = securityLogOptions.Value;
    }

    /// <summary>Where to.</summary>
    public ILogger<SimpleSecurityLogStore> Logger { get; set; }

    /// <inheritdoc />
    public Task SaveAsync(SecurityLogInfo securityLogInfo)
    {
        if (_options.IsEnabled)
        {
            Logger.LogInformation("{SecurityLog}", securityLogInfo);
        }

        return Task.CompletedTask;
    }
}
