using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;
using PropertySuite.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.DependencyInjection;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Puts a context on PostgreSQL.</summary>
public static class AbpDbContextConfigurationContextPostgreSqlExtensions
{
    /// <summary>
    /// Uses the connection of the unit of work's transaction if there is one, else a pooled connection of the connection string.
    /// Collections are loaded by queries of their own.
    /// </summary>
    public static DbContextOptionsBuilder UseNpgsql(
        this AbpDbContextConfigurationContext context, Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null)
    {
        return context.ExistingConnection is { } connection
            ? context.DbContextOptions.UseNpgsql(connection, ConfigureNpgsql)
            : context.DbContextOptions.UseNpgsql(
                context.ServiceProvider.GetRequiredService<NpgsqlDataSources>().Get(context.ConnectionString).CreateConnection(),
                contextOwnsConnection: true,
                ConfigureNpgsql);

        void ConfigureNpgsql(NpgsqlDbContextOptionsBuilder builder)
        {
            builder.UseQuerySplittingBehavior(QuerySplittingBehavior.SplitQuery);
            postgreSqlOptionsAction?.Invoke(builder);
        }
    }
}
