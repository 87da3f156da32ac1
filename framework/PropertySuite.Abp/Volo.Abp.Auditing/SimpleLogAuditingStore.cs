using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Auditing;

/// <summary>Writes audit logs to the host's log, where nothing better is installed.</summary>
[Dependency(TryRegister = true)]
public class SimpleLogAuditingStore : IAuditingStore, ISingletonDependency
{
    /// <summary>Where to.</summary>
    public ILogger<SimpleLogAuditingStore> Logger { get; set; } = NullLogger<SimpleLogAuditingStore>.Instance;

    /// <inheritdoc />
    public Task SaveAsync(AuditLogInfo auditInfo)
    {
        Logger.LogInformation("{AuditLog}", auditInfo);
        return Task.CompletedTask;
    }
}
