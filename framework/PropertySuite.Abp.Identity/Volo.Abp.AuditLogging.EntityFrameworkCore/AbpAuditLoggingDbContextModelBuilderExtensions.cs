using Microsoft.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace Volo.Abp.AuditLogging.EntityFrameworkCore;

/// <summary>Tables of the audit log.</summary>
public static class AbpAuditLoggingDbContextModelBuilderExtensions
{
    /// <summary>Maps the audit log to ABP's tables.</summary>
    public static void ConfigureAuditLogging(this ModelBuilder builder)
    {
        Check.NotNull(builder, nameof(builder));
        var prefix = AbpAuditLoggingDbProperties.DbTablePrefix;
        var schema = AbpAuditLoggingDbProperties.DbSchema;

        builder.Entity<AuditLog>(b =>
        {
            b.ToTable(prefix + "AuditLogs", schema);
            b.ConfigureByConvention();
            b.Property(x => x.ApplicationName).HasMaxLength(AuditLogConsts.MaxApplicationNameLength);
            b.Property(x => x.ClientIpAddress).HasMaxLength(AuditLogConsts.MaxClientIpAddressLength);
            b.Property(x => x.ClientName).HasMaxLength(AuditLogConsts.MaxClientNameLength);
            b.Property(x => x.ClientId).HasMaxLength(AuditLogConsts.MaxClientIdLength);
            b.Property(x => x.CorrelationId).HasMaxLength(AuditLogConsts.MaxCorrelationIdLength);
            b.Property(x => x.BrowserInfo).HasMaxLength(AuditLogConsts.MaxBrowserInfoLength);
            b.Property(x => x.HttpMethod).HasMaxLength(AuditLogConsts.MaxHttpMethodLength);
            b.Property(x => x.Url).HasMaxLength(AuditLogConsts.MaxUrlLength);
            b.Property(x => x.Comments).HasMaxLength(AuditLogConsts.MaxCommentsLength);
            b.Property(x => x.UserName).HasMaxLength(AuditLogConsts.MaxUserNameLength);
            b.Property(x => x.ImpersonatorUserName).HasMaxLength(AuditLogConsts.MaxUserNameLength);
            b.Property(x => x.ImpersonatorTenantName).HasMaxLength(AuditLogConsts.MaxTenantNameLength);
            b.Property(x => x.TenantName).HasMaxLength(AuditLogConsts.MaxTenantNameLength);
            b.HasMany(x => x.Actions).WithOne().HasForeignKey(x => x.AuditLogId).IsRequired();
            b.HasMany(x => x.EntityChanges).WithOne().HasForeignKey(x => x.AuditLogId).IsRequired();
            b.HasIndex(x => new { x.TenantId, x.ExecutionTime });
            b.HasIndex(x => new { x.TenantId, x.UserId, x.ExecutionTime });
        });

        builder.Entity<AuditLogAction>(b =>
        {
            b.ToTable(prefix + "AuditLogActions", schema);
            b.ConfigureByConvention();
            b.Property(x => x.ServiceName).HasMaxLength(AuditLogActionConsts.MaxServiceNameLength);
            b.Property(x => x.MethodName).HasMaxLength(AuditLogActionConsts.MaxMethodNameLength);
            b.Property(x => x.Parameters).HasMaxLength(AuditLogActionConsts.MaxParametersLength);
            b.HasIndex(x => x.AuditLogId);
            b.HasIndex(x => new { x.TenantId, x.ServiceName, x.MethodName, x.ExecutionTime });
        });

        builder.Entity<EntityChange>(b =>
        {
            b.ToTable(prefix + "EntityChanges", schema);
            b.ConfigureByConvention();
            b.Property(x => x.EntityTypeFullName).IsRequired().HasMaxLength(EntityChangeConsts.MaxEntityTypeFullNameLength);
            b.Property(x => x.EntityId).HasMaxLength(EntityChangeConsts.MaxEntityIdLength);
            b.HasMany(x => x.PropertyChanges).WithOne().HasForeignKey(x => x.EntityChangeId);
            b.HasIndex(x => x.AuditLogId);
            b.HasIndex(x => new { x.TenantId, x.EntityTypeFullName, x.EntityId });
        });

        builder.Entity<EntityPropertyChange>(b =>
        {
            b.ToTable(prefix + "EntityPropertyChanges", schema);
            b.ConfigureByConvention();
            b.Property(x => x.NewValue).HasMaxLength(EntityPropertyChangeConsts.MaxNewValueLength);
            b.Property(x => x.PropertyName).IsRequired().HasMaxLength(EntityPropertyChangeConsts.MaxPropertyNameLength);
            b.Property(x => x.PropertyTypeFullName).IsRequired().HasMaxLength(EntityPropertyChangeConsts.MaxPropertyTypeFullNameLength);
            b.Property(x => x.OriginalValue).HasMaxLength(EntityPropertyChangeConsts.MaxOriginalValueLength);
            b.HasIndex(x => x.EntityChangeId);
        });
    }
}
