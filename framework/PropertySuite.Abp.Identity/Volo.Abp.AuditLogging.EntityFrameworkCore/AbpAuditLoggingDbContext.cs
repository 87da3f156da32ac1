using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

/// <summary>The audit log's own context, unless a host's context replaces it.</summary>
[ConnectionStringName(AbpAuditLoggingDbProperties.ConnectionStringName)]
public class AbpAuditLoggingDbContext(DbContextOptions<AbpAuditLoggingDbContext> options)
    : AbpDbContext<AbpAuditLoggingDbContext>(options), IAuditLoggingDbContext
{
    /// <inheritdoc />
    public DbSet<AuditLog> AuditLogs => Set<AuditLog>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureAuditLogging();
        base.OnModelCreating(modelBuilder);
    }
}
