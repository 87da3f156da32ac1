using Microsoft.EntityFrameworkCore;
using Volo.Abp.BackgroundJobs;

namespace PropertySuite.Administration;

/// <summary>
/// ABP's table of background jobs says nothing about companies; the arguments of a job do. A generated column makes that findable. The
/// database fills it by itself, so whoever writes ABP's columns needs to know nothing of it.
/// </summary>
public static class BackgroundJobTenantColumn
{
    /// <summary>Name of the column.</summary>
    public const string Name = "ArgsTenantId";

    private const int GuidTextLength = 36;

    /// <summary>Adds the column and its index to ABP's table.</summary>
    public static void ConfigureBackgroundJobTenants(this ModelBuilder modelBuilder) => modelBuilder.Entity<BackgroundJobRecord>(job =>
    {
        job.Property<string?>(Name)
            .HasMaxLength(GuidTextLength)
            .HasComputedColumnSql("left((\"JobArgs\"::jsonb ->> 'tenantId'), 36)", stored: true);
        job.HasIndex(Name, nameof(BackgroundJobRecord.CreationTime), nameof(BackgroundJobRecord.Id));
    });
}
