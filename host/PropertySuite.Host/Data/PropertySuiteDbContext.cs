using Microsoft.EntityFrameworkCore;
using PropertySuite.Administration;
using PropertySuite.Approvals;
using PropertySuite.Attachments;
using PropertySuite.FollowUps;
using PropertySuite.OwnerRecords;
using PropertySuite.Repairs;
using PropertySuite.ServiceDesk;
using PropertySuite.Sites;
using Volo.Abp.AuditLogging.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.BackgroundJobs.EntityFrameworkCore;
using Volo.Abp.BlobStoring.Database.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Identity;
using Volo.Abp.Identity.EntityFrameworkCore;
using Volo.Abp.PermissionManagement;
using Volo.Abp.PermissionManagement.EntityFrameworkCore;
using Volo.Abp.SettingManagement;
using Volo.Abp.SettingManagement.EntityFrameworkCore;
using Volo.Abp.TenantManagement;
using Volo.Abp.TenantManagement.EntityFrameworkCore;

namespace PropertySuite.Host.Data;

/// <summary>
/// The one context of the host. It stands in for every module's context, so that a unit of work is one transaction on one connection,
/// and it is the one place where the site scope is enforced: on reads as a query filter, on writes as a check before the save.
/// </summary>
[ReplaceDbContext(typeof(IIdentityDbContext))]
[ReplaceDbContext(typeof(IPermissionManagementDbContext))]
[ReplaceDbContext(typeof(ISettingManagementDbContext))]
[ReplaceDbContext(typeof(ITenantManagementDbContext))]
[ReplaceDbContext(typeof(IBackgroundJobsDbContext))]
[ReplaceDbContext(typeof(IAuditLoggingDbContext))]
[ReplaceDbContext(typeof(IBlobStoringDbContext))]
[ReplaceDbContext(typeof(ISitesDbContext))]
[ReplaceDbContext(typeof(IOwnerRecordsDbContext))]
[ReplaceDbContext(typeof(IServiceDeskDbContext))]
[ReplaceDbContext(typeof(IAttachmentsDbContext))]
[ReplaceDbContext(typeof(IFollowUpsDbContext))]
[ReplaceDbContext(typeof(IRepairsDbContext))]
[ReplaceDbContext(typeof(IApprovalsDbContext))]
[ReplaceDbContext(typeof(IAdministrationDbContext))]
public partial class PropertySuiteDbContext :
    AbpDbContext<PropertySuiteDbContext>,
    IIdentityDbContext,
    IPermissionManagementDbContext,
    ISettingManagementDbContext,
    ITenantManagementDbContext,
    IBackgroundJobsDbContext,
    IAuditLoggingDbContext,
    IBlobStoringDbContext,
    ISitesDbContext,
    IOwnerRecordsDbContext,
    IServiceDeskDbContext,
    IAttachmentsDbContext,
    IFollowUpsDbContext,
    IRepairsDbContext,
    IApprovalsDbContext,
    IAdministrationDbContext
{
    /// <summary>Makes a context; the framework sets its services, a design-time tool leaves them unset.</summary>
    public PropertySuiteDbContext(DbContextOptions<PropertySuiteDbContext> options)
        : base(options)
    {
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Conventions.Add(_ => new SnakeCaseConvention());
    }

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.ConfigureIdentity();
        modelBuilder.ConfigurePermissionManagement();
        modelBuilder.ConfigureSettingManagement();
        modelBuilder.ConfigureTenantManagement();
        modelBuilder.ConfigureBackgroundJobs();
        modelBuilder.ConfigureAuditLogging();
        modelBuilder.ConfigureBlobStoring();
        modelBuilder.ConfigureSites();
        modelBuilder.ConfigureOwnerRecords();
        modelBuilder.ConfigureServiceDesk();
        modelBuilder.ConfigureAttachments();
        modelBuilder.ConfigureFollowUps();
        modelBuilder.ConfigureRepairs();
        modelBuilder.ConfigureApprovals();
        modelBuilder.ConfigureAdministration();
        modelBuilder.ConfigurePlatform();
        modelBuilder.ConfigureBackgroundJobTenants();

        base.OnModelCreating(modelBuilder);
    }
}
