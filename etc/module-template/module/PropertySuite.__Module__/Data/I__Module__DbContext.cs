using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;

namespace PropertySuite.__Module__;

/// <summary>Tables of this module.</summary>
[ConnectionStringName(__Module__DbProperties.ConnectionStringName)]
public interface I__Module__DbContext : IEfCoreDbContext
{
    /// <summary>__Case_words__.</summary>
    DbSet<__Case__> __Cases__ { get; }
}
