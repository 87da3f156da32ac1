using Microsoft.EntityFrameworkCore;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.ServiceDesk;

/// <summary>Maps the service desk to its tables.</summary>
public static class ServiceDeskDbContextModelCreatingExtensions
{
    /// <summary>Adds the service desk's tables to a model.</summary>
    public static void ConfigureServiceDesk(this ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<TimelineEntry>(entry =>
        {
            entry.ToTable("timeline_entries", ServiceDeskDbProperties.DbSchema);
            entry.ConfigureByConvention();
            entry.Property(e => e.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            entry.Property(e => e.Kind).HasMaxLength(TimelineConsts.MaxKindLength).IsRequired();
            entry.Property(e => e.ResourceName).HasMaxLength(TimelineConsts.MaxResourceNameLength).IsRequired();
            entry.Property(e => e.TextKey).HasMaxLength(TimelineConsts.MaxTextKeyLength).IsRequired();
            entry.Property(e => e.ActorName).HasMaxLength(TimelineConsts.MaxActorNameLength);
            entry.Property(e => e.ClientFingerprint).HasMaxLength(ClientRequest.FingerprintLength);
            entry.Property(e => e.Data).HasJsonConversion().IsRequired();
            entry.HasIndex(e => new { e.SubjectId, e.SubjectType, e.OccurredAt });
            entry.HasIndex(e => new { e.SubjectId, e.ClientKey }).IsUnique().HasFilter("client_key is not null");
        });
    }
}
