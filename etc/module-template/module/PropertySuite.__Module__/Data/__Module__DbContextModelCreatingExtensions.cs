using Microsoft.EntityFrameworkCore;
using PropertySuite.Cases;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.__Module__;

/// <summary>Maps this module to its tables.</summary>
public static class __Module__DbContextModelCreatingExtensions
{
    /// <summary>Adds this module's tables to a model.</summary>
    public static void Configure__Module__(this ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("pg_trgm");
        modelBuilder.Entity<__Case__>(b =>
        {
            b.ToTable("__cases_snake__", __Module__DbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Ignore(e => e.Clocks).Ignore(e => e.ClockFacts);
            b.Property(e => e.Number).HasMaxLength(CaseConsts.MaxNumberLength).IsRequired();
            b.Property(e => e.Description).HasMaxLength(__Case__Consts.MaxDescriptionLength).IsRequired();
            b.Property(e => e.ContactName).HasMaxLength(CaseConsts.MaxNameLength).IsRequired();
            b.Property(e => e.ContactPhone).HasMaxLength(__Case__Consts.MaxPhoneLength).IsRequired();

            b.HasIndex(e => new { e.TenantId, e.ClientKey }).IsUnique().AreNullsDistinct(false);
            b.HasIndex(e => new { e.SiteId, e.Number }).IsUnique();

            // Newest first: all sites of a company, one site.
            b.HasIndex(e => new { e.TenantId, e.CreationTime, e.Id });
            b.HasIndex(e => new { e.SiteId, e.CreationTime, e.Id });
            b.HasIndex(e => e.SearchText).HasMethod("gin").HasOperators("gin_trgm_ops");
        });
    }
}
