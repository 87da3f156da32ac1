using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.Repairs;

/// <summary>Tables of this module.</summary>
[ConnectionStringName(RepairsDbProperties.ConnectionStringName)]
public interface IRepairsDbContext : IEfCoreDbContext
{
    /// <summary>Repair orders.</summary>
    DbSet<RepairOrder> RepairOrders { get; }
}
