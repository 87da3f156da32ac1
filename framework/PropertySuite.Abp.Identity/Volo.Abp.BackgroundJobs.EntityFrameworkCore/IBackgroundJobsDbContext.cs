using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace Volo.Abp.BackgroundJobs.EntityFrameworkCore;

/// <summary>The stored jobs' part of a database.</summary>
[ConnectionStringName(AbpBackgroundJobsDbProperties.ConnectionStringName)]
public interface IBackgroundJobsDbContext : IEfCoreDbContext
{
    /// <summary>Jobs.</summary>
    DbSet<BackgroundJobRecord> BackgroundJobs { get; }
}
