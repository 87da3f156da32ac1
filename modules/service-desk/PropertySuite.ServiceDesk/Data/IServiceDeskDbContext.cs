using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.ServiceDesk;

/// <summary>Tables of the service desk.</summary>
[ConnectionStringName(ServiceDeskDbProperties.ConnectionStringName)]
public interface IServiceDeskDbContext : IEfCoreDbContext
{
    /// <summary>Timeline entries of all modules.</summary>
    DbSet<TimelineEntry> TimelineEntries { get; }

    /// <summary>Clocks of all cases.</summary>
    DbSet<Clock> Clocks { get; }

    /// <summary>How clocks were re-timed.</summary>
    DbSet<ClockRetiming> ClockRetimings { get; }

    /// <summary>Policies of clocks.</summary>
    DbSet<ClockPolicy> ClockPolicies { get; }

    /// <summary>Policies of clocks of sites.</summary>
    DbSet<SiteClockPolicy> SiteClockPolicies { get; }

    /// <summary>What policies said before.</summary>
    DbSet<ClockPolicyVersion> ClockPolicyVersions { get; }

    /// <summary>How high cases have gone.</summary>
    DbSet<EscalatedCase> EscalatedCases { get; }

    /// <summary>By which steps they went there.</summary>
    DbSet<Escalation> Escalations { get; }

    /// <summary>Tasks.</summary>
    DbSet<WorkTask> WorkTasks { get; }

    /// <summary>Checks at the end of the day.</summary>
    DbSet<DayCheck> DayChecks { get; }

    /// <summary>Links for people without an account.</summary>
    DbSet<Link> Links { get; }

    /// <summary>When links were opened.</summary>
    DbSet<LinkOpening> LinkOpenings { get; }
}
