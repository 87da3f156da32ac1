using Microsoft.EntityFrameworkCore;
using Volo.Abp.Data;

namespace Volo.Abp.Identity.EntityFrameworkCore;

/// <summary>The identity module's part of a database.</summary>
[ConnectionStringName(AbpIdentityDbProperties.ConnectionStringName)]
public interface IIdentityDbContext : Volo.Abp.EntityFrameworkCore.IEfCoreDbContext
{
    /// <summary>Users, with their roles.</summary>
    DbSet<IdentityUser> Users { get; }

    /// <summary>Roles.</summary>
    DbSet<IdentityRole> Roles { get; }

    /// <summary>Organization units, with their roles.</summary>
    DbSet<OrganizationUnit> OrganizationUnits { get; }

    /// <summary>What happened to accounts.</summary>
    DbSet<IdentitySecurityLog> SecurityLogs { get; }

    /// <summary>Who is signed in where.</summary>
    DbSet<IdentitySession> Sessions { get; }
}
