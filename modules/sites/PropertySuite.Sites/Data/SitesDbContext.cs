using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <summary>This module's own context; a host may replace it with one context for all modules.</summary>
[ConnectionStringName(SitesDbProperties.ConnectionStringName)]
public class SitesDbContext(DbContextOptions<SitesDbContext> options) : AbpDbContext<SitesDbContext>(options), ISitesDbContext
{
    /// <inheritdoc />
    public DbSet<Site> Sites => Set<Site>();

    /// <inheritdoc />
    public DbSet<Region> Regions => Set<Region>();

    /// <inheritdoc />
    public DbSet<RegionMembership> RegionMemberships => Set<RegionMembership>();

    /// <inheritdoc />
    public DbSet<Zone> Zones => Set<Zone>();

    /// <inheritdoc />
    public DbSet<Responsibility> Responsibilities => Set<Responsibility>();

    /// <inheritdoc />
    public DbSet<Building> Buildings => Set<Building>();

    /// <inheritdoc />
    public DbSet<Unit> Units => Set<Unit>();

    /// <inheritdoc />
    public DbSet<UnitReshape> UnitReshapes => Set<UnitReshape>();

    /// <inheritdoc />
    public DbSet<SiteMembership> SiteMemberships => Set<SiteMembership>();

    /// <inheritdoc />
    public DbSet<DocumentNumberSequence> DocumentNumberSequences => Set<DocumentNumberSequence>();

    /// <inheritdoc />
    public DbSet<CompanyDictionary> CompanyDictionaries => Set<CompanyDictionary>();

    /// <inheritdoc />
    public DbSet<CompanyCalendar> CompanyCalendars => Set<CompanyCalendar>();

    /// <inheritdoc />
    public DbSet<SiteSetupMark> SiteSetupMarks => Set<SiteSetupMark>();

    /// <inheritdoc />
    public DbSet<Plan> Plans => Set<Plan>();

    /// <inheritdoc />
    public DbSet<PlanOccurrence> PlanOccurrences => Set<PlanOccurrence>();

    /// <inheritdoc />
    public DbSet<DutyPost> DutyPosts => Set<DutyPost>();

    /// <inheritdoc />
    public DbSet<DutyShift> DutyShifts => Set<DutyShift>();

    /// <inheritdoc />
    public DbSet<Absence> Absences => Set<Absence>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureSites();
        base.OnModelCreating(modelBuilder);
    }
}
