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

    /// <summary>Tasks.</summary>
    DbSet<WorkTask> WorkTasks { get; }
}
