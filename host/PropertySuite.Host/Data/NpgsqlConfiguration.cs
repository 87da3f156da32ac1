using Microsoft.EntityFrameworkCore;

namespace PropertySuite.Host.Data;

/// <summary>The one way in which the host's context talks to PostgreSQL, at run time, in migrations and in tests.</summary>
public static class NpgsqlConfiguration
{
    /// <summary>Schema of the table that remembers applied migrations.</summary>
    public const string MigrationsHistorySchema = "public";

    /// <summary>Uses PostgreSQL with the migrations of the host.</summary>
    public static DbContextOptionsBuilder<PropertySuiteDbContext> UsePropertySuiteNpgsql(
        this DbContextOptionsBuilder<PropertySuiteDbContext> builder, string connectionString) =>
        (DbContextOptionsBuilder<PropertySuiteDbContext>)builder.UseNpgsql(
            connectionString,
            npgsql => npgsql.MigrationsHistoryTable("__EFMigrationsHistory", MigrationsHistorySchema));
}
