using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.SecurityLog;

/// <summary>Fills in what is known everywhere.</summary>
[Dependency(TryRegister = true)]
public class DefaultSecurityLogManager : ISecurityLogManager, ITransientDependency
{
    /// <summary>Creates the manager.</summary>
    public DefaultSecurityLogManager(IOptions<AbpSecurityLogOptions> securityLogOptions, ISecurityLogStore securityLogStore)
    {
        SecurityLogOptions = securityLogOptions.Value;
        SecurityLogStore = securityLogStore;
    }

    /// <summary>Options.</summary>
    protected AbpSecurityLogOptions SecurityLogOptions { get; }

    /// <summary>Where entries go.</summary>
    protected ISecurityLogStore SecurityLogStore { get; }

    /// <inheritdoc />
    public virtual async Task SaveAsync(Action<SecurityLogInfo>? saveAction = null)
    {
        if (!SecurityLogOptions.IsEnabled)
        {
            return;
        }

        var info = await CreateAsync();
        saveAction?.Invoke(info);
        await SecurityLogStore.SaveAsync(info);
    }

    /// <summary>An entry with what is known already.</summary>
    protected virtual Task<SecurityLogInfo> CreateAsync() =>
        Task.FromResult(new SecurityLogInfo { ApplicationName = SecurityLogOptions.ApplicationName });
}
