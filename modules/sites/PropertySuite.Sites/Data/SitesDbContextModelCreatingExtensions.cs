using Microsoft.EntityFrameworkCore;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.EntityFrameworkCore.Modeling;

namespace PropertySuite.Sites;

/// <summary>Maps this module's entities.</summary>
public static class SitesDbContextModelCreatingExtensions
{
    private const string PatternOperators = "text_pattern_ops";

    /// <summary>Adds the tables of sites.</summary>
    public static void ConfigureSites(this ModelBuilder modelBuilder)
    {
        Check.NotNull(modelBuilder, nameof(modelBuilder));

        modelBuilder.Entity<Site>(b =>
        {
            b.ToTable("sites", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Code).HasMaxLength(SiteConsts.MaxCodeLength).IsRequired();
            b.Property(x => x.Name).HasMaxLength(SiteConsts.MaxNameLength).UseCollation(Collations.Pinyin).IsRequired();
            b.Property(x => x.Address).HasMaxLength(SiteConsts.MaxAddressLength);
            b.Property(x => x.ServicePhone).HasMaxLength(SiteConsts.MaxPhoneLength);
            b.Property(x => x.TimeZoneId).HasMaxLength(SiteConsts.MaxTimeZoneIdLength).IsRequired();
            b.Property(x => x.Calendar).HasComparedJsonConversion().IsRequired();
            b.Property(x => x.ServiceHours).HasComparedJsonConversion().IsRequired();
            b.HasIndex(x => new { x.TenantId, x.Code }).IsUnique().AreNullsDistinct(false);
            b.HasOne<Region>().WithMany().HasForeignKey(x => x.RegionId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.Name, x.Id });
        });

        modelBuilder.Entity<Region>(b =>
        {
            b.ToTable("regions", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(RegionConsts.MaxNameLength).IsRequired();
            b.HasOne<Region>().WithMany().HasForeignKey(x => x.ParentId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.ParentId, x.Name }).IsUnique().AreNullsDistinct(false);
        });

        modelBuilder.Entity<RegionMembership>(b =>
        {
            b.ToTable("region_memberships", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.HasOne<Region>().WithMany().HasForeignKey(x => x.RegionId).OnDelete(DeleteBehavior.Cascade);
            b.HasIndex(x => new { x.UserId, x.RegionId }).IsUnique();
        });

        modelBuilder.Entity<Zone>(b =>
        {
            b.ToTable("zones", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(ZoneConsts.MaxNameLength).IsRequired();
            b.Property(x => x.SortKey).HasMaxLength(256).IsRequired();
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.SiteId, x.Name }).IsUnique();
            b.HasIndex(x => new { x.SiteId, x.SortKey, x.Id });
            b.HasIndex(x => new { x.TenantId, x.SortKey, x.Id });
        });

        modelBuilder.Entity<CompanyDictionary>(b =>
        {
            b.ToTable("company_dictionaries", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Code).HasMaxLength(DictionaryConsts.MaxCodeLength).IsRequired();
            b.Property(x => x.Items).HasComparedJsonConversion().IsRequired();
            b.HasIndex(x => new { x.TenantId, x.Code }).IsUnique().AreNullsDistinct(false);
        });

        modelBuilder.Entity<CompanyCalendar>(b =>
        {
            b.ToTable("company_calendars", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Calendar).HasComparedJsonConversion().IsRequired();
            b.HasIndex(x => x.TenantId).IsUnique().AreNullsDistinct(false);
        });

        modelBuilder.Entity<Building>(b =>
        {
            b.ToTable("buildings", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Code).HasMaxLength(BuildingConsts.MaxCodeLength).IsRequired();
            b.Property(x => x.Name).HasMaxLength(BuildingConsts.MaxNameLength).UseCollation(Collations.Pinyin).IsRequired();
            b.Property(x => x.SortKey).HasMaxLength(128).IsRequired();
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Zone>().WithMany().HasForeignKey(x => x.ZoneId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.SiteId, x.Code }).IsUnique();
            b.HasIndex(x => new { x.SiteId, x.SortKey, x.Id });
            b.HasIndex(x => new { x.TenantId, x.SortKey, x.Id });
            b.HasIndex(x => new { x.TenantId, x.Name, x.Id });
        });

        modelBuilder.Entity<Unit>(b =>
        {
            b.ToTable("units", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Code).HasMaxLength(UnitConsts.MaxCodeLength + 2).IsRequired();
            b.Property(x => x.SortKey).HasMaxLength(256).IsRequired();
            b.Property(x => x.Entrance).HasMaxLength(UnitConsts.MaxCodePartLength);
            b.Property(x => x.Room).HasMaxLength(UnitConsts.MaxCodePartLength).IsRequired();
            b.Property(x => x.Layout).HasMaxLength(UnitConsts.MaxLayoutLength);
            b.Property(x => x.GrossAreaInSquareMetres).HasPrecision(12, 2);
            b.Property(x => x.NetAreaInSquareMetres).HasPrecision(12, 2);
            b.Property(x => x.OwnBillingAreaInSquareMetres).HasPrecision(12, 2);
            b.Ignore(x => x.BillingAreaInSquareMetres);
            b.Ignore(x => x.Areas);
            b.Ignore(x => x.IsInUse);
            b.Property(x => x.Use).HasMaxLength(UnitConsts.MaxUseLength);
            b.Property(x => x.Floor).HasMaxLength(FloorLabel.MaxLength);
            b.HasOne<Zone>().WithMany().HasForeignKey(x => x.ZoneId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Building>().WithMany().HasForeignKey(x => x.BuildingId).OnDelete(DeleteBehavior.Restrict);

            // A code belongs to one unit in use; what has been split or merged leaves it to others.
            b.HasIndex(x => new { x.SiteId, x.Code }).IsUnique().HasFilter("retired_on is null");

            // The list in its own order: all sites of a company, and of these one occupancy or kind; one site, and of it one occupancy; one building.
            b.HasIndex(x => new { x.TenantId, x.SortKey, x.Id });
            b.HasIndex(x => new { x.TenantId, x.Occupancy, x.SortKey, x.Id });
            b.HasIndex(x => new { x.TenantId, x.Kind, x.SortKey, x.Id });
            b.HasIndex(x => new { x.SiteId, x.SortKey, x.Id });
            b.HasIndex(x => new { x.BuildingId, x.SortKey, x.Id });
            b.HasIndex(x => new { x.SiteId, x.Occupancy, x.SortKey });

            // The list in the other orders under all sites; within a site some thousands are sorted.
            b.HasIndex(x => new { x.TenantId, x.GrossAreaInSquareMetres, x.Id });
            b.HasIndex(x => new { x.TenantId, x.HandedOverOn, x.Id });
            b.HasIndex(x => new { x.TenantId, x.Occupancy, x.Id });
            b.HasIndex(x => new { x.TenantId, x.CreationTime, x.Id });
            b.HasIndex(x => x.Code, "ix_units_code_prefix").HasOperators(PatternOperators);
            b.HasIndex(x => x.Room, "ix_units_room_prefix").HasOperators(PatternOperators);
        });

        modelBuilder.Entity<Responsibility>(b =>
        {
            b.ToTable("responsibilities", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Ignore(x => x.Reach);
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Zone>().WithMany().HasForeignKey(x => x.ZoneId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<Building>().WithMany().HasForeignKey(x => x.BuildingId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.SiteId, x.Duty, x.UserId, x.ZoneId, x.BuildingId }).IsUnique().AreNullsDistinct(false);
            b.HasIndex(x => new { x.SiteId, x.CreationTime, x.Id });
            b.HasIndex(x => new { x.TenantId, x.CreationTime, x.Id });
        });

        modelBuilder.Entity<UnitReshape>(b =>
        {
            b.ToTable("unit_reshapes", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Reason).HasMaxLength(UnitReshapeConsts.MaxReasonLength).IsRequired();
            b.Ignore(x => x.Before);
            b.Ignore(x => x.After);
            b.HasMany(x => x.Parts).WithOne().HasForeignKey(x => x.UnitReshapeId).OnDelete(DeleteBehavior.Cascade);
            b.HasOne<Building>().WithMany().HasForeignKey(x => x.BuildingId).OnDelete(DeleteBehavior.Restrict);
        });

        modelBuilder.Entity<UnitReshapePart>(b =>
        {
            b.ToTable("unit_reshape_parts", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.HasKey(x => new { x.UnitReshapeId, x.UnitId });
            b.Property(x => x.Code).HasMaxLength(UnitConsts.MaxCodeLength + 2).IsRequired();
            b.Property(x => x.SortKey).HasMaxLength(256).IsRequired();
            b.Property(x => x.GrossAreaInSquareMetres).HasPrecision(12, 2);
            b.Property(x => x.NetAreaInSquareMetres).HasPrecision(12, 2);
            b.Property(x => x.BillingAreaInSquareMetres).HasPrecision(12, 2);
            b.HasOne<Unit>().WithMany().HasForeignKey(x => x.UnitId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => x.UnitId);
        });

        modelBuilder.Entity<SiteMembership>(b =>
        {
            b.ToTable("site_memberships", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.UserId, x.SiteId }).IsUnique();
            b.HasIndex(x => new { x.SiteId, x.CreationTime, x.Id });
            b.HasIndex(x => new { x.TenantId, x.CreationTime, x.Id });
        });

        modelBuilder.Entity<SiteSetupMark>(b =>
        {
            b.ToTable("site_setup_marks", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Step).HasMaxLength(SiteSetupConsts.MaxStepLength).IsRequired();
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.SiteId, x.Step }).IsUnique();
        });

        modelBuilder.Entity<Plan>(b =>
        {
            b.ToTable("plans", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Kind).HasMaxLength(PlanConsts.MaxKindLength).IsRequired();
            b.Property(x => x.Name).HasMaxLength(PlanConsts.MaxNameLength).UseCollation(Collations.Pinyin).IsRequired();
            b.Property(x => x.Rule).HasComparedJsonConversion().IsRequired();
            b.Property(x => x.Parameters).HasComparedJsonConversion().IsRequired();
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);

            // Along the first the sweep finds what is due in all companies.
            b.HasIndex(x => x.NextAt).HasFilter("next_at is not null");
            b.HasIndex(x => new { x.SiteId, x.NextAt, x.Id });
            b.HasIndex(x => new { x.TenantId, x.NextAt, x.Id });
            b.HasIndex(x => new { x.TenantId, x.Name, x.Id });
            b.HasIndex(x => new { x.TenantId, x.CreationTime, x.Id });
        });

        modelBuilder.Entity<PlanOccurrence>(b =>
        {
            b.ToTable("plan_occurrences", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.HasKey(x => new { x.PlanId, x.OccurrenceAt });
            b.Ignore(x => x.IsOver);
            b.Property(x => x.Result).HasJsonConversion();
            b.HasOne<Plan>().WithMany().HasForeignKey(x => x.PlanId).OnDelete(DeleteBehavior.Cascade);
        });

        modelBuilder.Entity<DutyPost>(b =>
        {
            b.ToTable("duty_posts", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Name).HasMaxLength(DutyConsts.MaxPostNameLength).IsRequired();
            b.Property(x => x.Role).HasMaxLength(DutyConsts.MaxRoleLength).IsRequired();
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.SiteId, x.Name }).IsUnique();
            b.HasIndex(x => new { x.TenantId, x.Name, x.Id });
        });

        modelBuilder.Entity<DutyShift>(b =>
        {
            b.ToTable("duty_shifts", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Remark).HasMaxLength(DutyConsts.MaxRemarkLength);
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasOne<DutyPost>().WithMany().HasForeignKey(x => x.PostId).OnDelete(DeleteBehavior.Restrict);

            // Lists; who is on duty now, whom a week shows: shifts are short, so that the few that have not ended lie at the end of the index.
            b.HasIndex(x => new { x.TenantId, x.From, x.Id });
            b.HasIndex(x => new { x.SiteId, x.To, x.From });
            b.HasIndex(x => new { x.UserId, x.To });
        });

        modelBuilder.Entity<Absence>(b =>
        {
            b.ToTable("absences", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.Property(x => x.Remark).HasMaxLength(DutyConsts.MaxRemarkLength);
            b.HasOne<Site>().WithMany().HasForeignKey(x => x.SiteId).OnDelete(DeleteBehavior.Restrict);
            b.HasIndex(x => new { x.TenantId, x.From, x.Id });
            b.HasIndex(x => new { x.SiteId, x.To });
        });

        modelBuilder.Entity<DocumentNumberSequence>(b =>
        {
            b.ToTable("document_number_sequences", SitesDbProperties.DbSchema);
            b.ConfigureByConvention();
            b.HasKey(x => new { x.SiteId, x.Kind, x.Day });
            b.Property(x => x.SiteId).HasColumnName("site_id");
            b.Property(x => x.Kind).HasColumnName("kind").HasMaxLength(DocumentNumberSequence.MaxKindLength);
            b.Property(x => x.Day).HasColumnName("day");
            b.Property(x => x.TenantId).HasColumnName("tenant_id");
            b.Property(x => x.LastNumber).HasColumnName("last_number");
        });
    }
}
