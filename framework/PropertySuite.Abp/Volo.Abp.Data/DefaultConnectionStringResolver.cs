using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <summary>Reads the options.</summary>
[ExposeServices(typeof(IConnectionStringResolver), IncludeSelf = true)]
public class DefaultConnectionStringResolver : IConnectionStringResolver, ITransientDependency
{
    public DefaultConnectionStringResolver(IOptionsMonitor<AbpDbConnectionOptions> options)
    {
        Options = options;
    }

    protected IOptionsMonitor<AbpDbConnectionOptions> Options { get; }

    /// <exception cref="AbpException">There is neither such a connection string nor a default.</exception>
    public virtual Task<string> ResolveAsync(string? connectionStringName = null)
    {
        var name = connectionStringName ?? ConnectionStrings.DefaultConnectionStringName;
        return Task.FromResult(
            Options.CurrentValue.GetConnectionStringOrNull(name)
            ?? throw new AbpException($"There is no connection string \"{name}\" and no default one."));
    }
}
