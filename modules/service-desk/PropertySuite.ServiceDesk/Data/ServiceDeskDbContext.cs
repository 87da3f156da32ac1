using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <summary>The service desk's own context; the host replaces it by its one context.</summary>
[ConnectionStringName(ServiceDeskDbProperties.ConnectionStringName)]
public class ServiceDeskDbContext(DbContextOptions<ServiceDeskDbContext> options)
    : AbpDbContext<ServiceDeskDbContext>(options), IServiceDeskDbContext
{
    /// <inheritdoc />
    public DbSet<TimelineEntry> TimelineEntries => Set<TimelineEntry>();

    /// <inheritdoc />
    public DbSet<Clock> Clocks => Set<Clock>();

    /// <inheritdoc />
    public DbSet<ClockRetiming> ClockRetimings => Set<ClockRetiming>();

    /// <inheritdoc />
    public DbSet<ClockPolicy> ClockPolicies => Set<ClockPolicy>();

    /// <inheritdoc />
    public DbSet<SiteClockPolicy> SiteClockPolicies => Set<SiteClockPolicy>();

    /// <inheritdoc />
    public DbSet<ClockPolicyVersion> ClockPolicyVersions => Set<ClockPolicyVersion>();

    /// <inheritdoc />
    public DbSet<EscalatedCase> EscalatedCases => Set<EscalatedCase>();

    /// <inheritdoc />
    public DbSet<Escalation> Escalations => Set<Escalation>();

    /// <inheritdoc />
    public DbSet<WorkTask> WorkTasks => Set<WorkTask>();

    /// <inheritdoc />
    public DbSet<DayCheck> DayChecks => Set<DayCheck>();

    /// <inheritdoc />
    public DbSet<Link> Links => Set<Link>();

    /// <inheritdoc />
    public DbSet<LinkOpening> LinkOpenings => Set<LinkOpening>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ConfigureServiceDesk();
        base.OnModelCreating(modelBuilder);
    }
}
