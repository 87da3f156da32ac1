using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Sites;

/// <summary>The tables of this module.</summary>
[ConnectionStringName(SitesDbProperties.ConnectionStringName)]
public interface ISitesDbContext : IEfCoreDbContext
{
    /// <summary>Sites.</summary>
    DbSet<Site> Sites { get; }

    /// <summary>Regions.</summary>
    DbSet<Region> Regions { get; }

    /// <summary>Who works in which region.</summary>
    DbSet<RegionMembership> RegionMemberships { get; }

    /// <summary>Zones.</summary>
    DbSet<Zone> Zones { get; }

    /// <summary>Who is responsible for what.</summary>
    DbSet<Responsibility> Responsibilities { get; }

    /// <summary>Buildings.</summary>
    DbSet<Building> Buildings { get; }

    /// <summary>Units.</summary>
    DbSet<Unit> Units { get; }

    /// <summary>Splits and merges of units.</summary>
    DbSet<UnitReshape> UnitReshapes { get; }

    /// <summary>Who works where.</summary>
    DbSet<SiteMembership> SiteMemberships { get; }

    /// <summary>Document numbers.</summary>
    DbSet<DocumentNumberSequence> DocumentNumberSequences { get; }

    /// <summary>What companies have made of dictionaries.</summary>
    DbSet<CompanyDictionary> CompanyDictionaries { get; }

    /// <summary>Calendars of companies.</summary>
    DbSet<CompanyCalendar> CompanyCalendars { get; }

    /// <summary>What was said of steps of setting up.</summary>
    DbSet<SiteSetupMark> SiteSetupMarks { get; }

    /// <summary>Plans of what recurs.</summary>
    DbSet<Plan> Plans { get; }

    /// <summary>What has become of their occurrences.</summary>
    DbSet<PlanOccurrence> PlanOccurrences { get; }

    /// <summary>Posts that people are on duty at.</summary>
    DbSet<DutyPost> DutyPosts { get; }

    /// <summary>Who is on duty.</summary>
    DbSet<DutyShift> DutyShifts { get; }

    /// <summary>Who is away.</summary>
    DbSet<Absence> Absences { get; }
}
