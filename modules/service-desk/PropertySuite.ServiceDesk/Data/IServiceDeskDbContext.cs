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

    /// <summary>Links for people without an account.</summary>
    DbSet<Link> Links { get; }

    /// <summary>When links were opened.</summary>
    DbSet<LinkOpening> LinkOpenings { get; }
}
