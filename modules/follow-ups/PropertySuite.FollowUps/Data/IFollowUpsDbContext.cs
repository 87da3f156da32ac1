using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.FollowUps;

/// <summary>Tables of this module.</summary>
[ConnectionStringName(FollowUpsDbProperties.ConnectionStringName)]
public interface IFollowUpsDbContext : IEfCoreDbContext
{
    /// <summary>Callback tasks.</summary>
    DbSet<CallbackTask> CallbackTasks { get; }
}
