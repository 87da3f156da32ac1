using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>A context about to be created, for those who decide about its database.</summary>
public class AbpDbContextConfigurationContext : IServiceProviderAccessor
{
    /// <summary>Describes the context.</summary>
    public AbpDbContextConfigurationContext(
        string connectionString,
        IServiceProvider serviceProvider,
        string? connectionStringName,
        DbConnection? existingConnection,
        DbContextOptionsBuilder dbContextOptions)
    {
        ConnectionString = connectionString;
        ServiceProvider = serviceProvider;
        ConnectionStringName = connectionStringName;
        ExistingConnection = existingConnection;
        DbContextOptions = dbContextOptions;
    }

    /// <inheritdoc />
    public IServiceProvider ServiceProvider { get; }

    /// <summary>The connection string for the current tenant.</summary>
    public string ConnectionString { get; }

    /// <summary>Name of the connection string.</summary>
    public string? ConnectionStringName { get; }

    /// <summary>The connection of the transaction that the context must join; null if it is to open one of its own.</summary>
    public DbConnection? ExistingConnection { get; }

    /// <summary>Where the decision goes.</summary>
    public DbContextOptionsBuilder DbContextOptions { get; }
}

/// <summary>A context of a known class about to be created.</summary>
public class AbpDbContextConfigurationContext<TDbContext> : AbpDbContextConfigurationContext
    where TDbContext : AbpDbContext<TDbContext>
{
    /// <summary>Describes the context.</summary>
    public AbpDbContextConfigurationContext(
        string connectionString,
        IServiceProvider serviceProvider,
        string? connectionStringName,
        DbConnection? existingConnection)
        : base(connectionString, serviceProvider, connectionStringName, existingConnection, new DbContextOptionsBuilder<TDbContext>())
    {
    }

    /// <summary>Where the decision goes.</summary>
    public new DbContextOptionsBuilder<TDbContext> DbContextOptions => (DbContextOptionsBuilder<TDbContext>)base.DbContextOptions;
}
