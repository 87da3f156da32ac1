using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Lets work on the same thing go one after the other, on every host of the database.</summary>
public static class TransactionLockExtensions
{
    /// <summary>
    /// Waits until nobody else holds the name, and holds it until the current transaction ends, however it ends (an advisory lock of PostgreSQL).
    /// Without a transaction it holds nothing.
    /// </summary>
    /// <param name="database">The database of the current unit of work.</param>
    /// <param name="name">What is locked, led by the module's word: <c>sites.units/…</c>.</param>
    /// <param name="cancellationToken">Gives up waiting.</param>
    public static Task LockAsync(this DatabaseFacade database, string name, CancellationToken cancellationToken = default)
        => database.ExecuteSqlAsync($"select pg_advisory_xact_lock(hashtextextended({name}, 0))", cancellationToken);
}
