using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace PropertySuite.Host.Data;

/// <summary>Brings the database to the schema of this build. Two hosts that start together wait for each other.</summary>
public static class DatabaseMigrator
{
    private const long MigrationLock = 0x50_53_4D_49_47_52;

    /// <summary>Applies the pending migrations.</summary>
    /// <exception cref="StartupException">A migration fails; the database stays at the last one that succeeded.</exception>
    public static async Task MigrateAsync(string connectionString, CancellationToken cancellationToken)
    {
        var options = new DbContextOptionsBuilder<PropertySuiteDbContext>().UsePropertySuiteNpgsql(connectionString).Options;
        await using var context = new PropertySuiteDbContext(options);
        try
        {
            // EF's own lock ends with each migration, and another host would begin the next one a second time.
            await using var guard = await DatabaseLock.TakeAsync(connectionString, MigrationLock, cancellationToken);

            // EF compares the whole model with the last migration's before it looks whether there is anything to do: a good part of a start.
            if ((await context.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            {
                await context.Database.MigrateAsync(cancellationToken);
            }
        }
        catch (PostgresException exception)
        {
            throw new StartupException(
                $"The database could not be brought to this version's schema ({exception.MessageText}): "
                + "check that the database user may create schemas and extensions.",
                exception);
        }
    }
}
