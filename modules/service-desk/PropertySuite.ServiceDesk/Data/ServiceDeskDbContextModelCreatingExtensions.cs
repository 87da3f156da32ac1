using Microsoft.EntityFrameworkCore;
using PropertySuite.Concurrency;
using PropertySuite.EntityFrameworkCore;
using PropertySuite.Security;
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
        modelBuilder.Entity<Link>(link =>
        {
            link.ToTable("links", ServiceDeskDbProperties.DbSchema);
            link.ConfigureByConvention();
            link.Property(e => e.Purpose).HasMaxLength(LinkConsts.MaxPurposeLength).IsRequired();
            link.Property(e => e.SubjectType).HasMaxLength(TimelineConsts.MaxSubjectTypeLength).IsRequired();
            link.Property(e => e.TokenHash).HasMaxLength(RandomToken.HashLength).IsFixedLength().IsRequired();
            link.Property(e => e.PersonName).HasMaxLength(LinkConsts.MaxPersonNameLength);
            link.Property(e => e.CreatorName).HasMaxLength(LinkConsts.MaxPersonNameLength).IsRequired();

            // Whoever shows a token belongs to no company: it is unique in all of them.
            link.HasIndex(e => e.TokenHash).IsUnique();
            link.HasIndex(e => new { e.SubjectId, e.Purpose, e.CreationTime });
            link.HasIndex(e => e.ExpiresAt);
        });
        modelBuilder.Entity<LinkOpening>(opening =>
        {
            opening.ToTable("link_openings", ServiceDeskDbProperties.DbSchema);
            opening.ConfigureByConvention();
            opening.Property(e => e.Address).HasMaxLength(NetworkAddress.MaxLength).IsRequired();
            opening.HasOne<Link>().WithMany().HasForeignKey(e => e.LinkId).OnDelete(DeleteBehavior.Cascade);
            opening.HasIndex(e => new { e.LinkId, e.OpenedAt });
            opening.HasIndex(e => e.OpenedAt);
        });
    }
}
