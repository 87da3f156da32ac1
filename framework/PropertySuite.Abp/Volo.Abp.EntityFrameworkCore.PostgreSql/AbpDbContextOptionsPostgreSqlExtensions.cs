using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Volo.Abp.EntityFrameworkCore;

/// <summary>Puts contexts on PostgreSQL.</summary>
public static class AbpDbContextOptionsPostgreSqlExtensions
{
    /// <summary>Puts every context without a configuration of its own on PostgreSQL.</summary>
    public static void UseNpgsql(
        this AbpDbContextOptions options, Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null) =>
        options.Configure(context => context.UseNpgsql(postgreSqlOptionsAction));

    /// <summary>Puts one context on PostgreSQL.</summary>
    public static void UseNpgsql<TDbContext>(
        this AbpDbContextOptions options, Action<NpgsqlDbContextOptionsBuilder>? postgreSqlOptionsAction = null)
        where TDbContext : AbpDbContext<TDbContext> =>
        options.Configure<TDbContext>(context => context.UseNpgsql(postgreSqlOptionsAction));
}
