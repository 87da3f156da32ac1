using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Linq;
using Volo.Abp.MultiTenancy;
using Volo.Abp.Timing;

namespace Volo.Abp.Domain.Services;

/// <summary>Base of domain services, with what they usually need.</summary>
public abstract class DomainService : IDomainService
{
    /// <summary>Resolves services on first use. Set by the container.</summary>
    public IAbpLazyServiceProvider LazyServiceProvider { get; set; } = default!;

    /// <summary>The time.</summary>
    protected IClock Clock => LazyServiceProvider.LazyGetRequiredService<IClock>();

    /// <summary>Makes keys.</summary>
    protected IGuidGenerator GuidGenerator => LazyServiceProvider.LazyGetRequiredService<IGuidGenerator>();

    /// <summary>Makes loggers.</summary>
    protected ILoggerFactory LoggerFactory => LazyServiceProvider.LazyGetRequiredService<ILoggerFactory>();

    /// <summary>The tenant in force.</summary>
    protected ICurrentTenant CurrentTenant => LazyServiceProvider.LazyGetRequiredService<ICurrentTenant>();

    /// <summary>Runs queries asynchronously without knowing what stores the data.</summary>
    protected IAsyncQueryableExecuter AsyncExecuter => LazyServiceProvider.LazyGetRequiredService<IAsyncQueryableExecuter>();

    /// <summary>Logs under the name of the service's class.</summary>
    protected ILogger Logger => field ??= LazyServiceProvider is null ? NullLogger.Instance : LoggerFactory.CreateLogger(GetType().FullName!);
}
