using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

/// <summary>Stores audit logs with Entity Framework Core.</summary>
[DependsOn(typeof(AbpAuditLoggingDomainModule), typeof(AbpEntityFrameworkCoreModule))]
public class AbpAuditLoggingEntityFrameworkCoreModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) =>
        context.Services.AddAbpDbContext<AbpAuditLoggingDbContext>(options =>
            options.AddRepository<AuditLog, EfCoreAuditLogRepository>());
}
