using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace PropertySuite.EntityFrameworkCore;

/// <summary>Asks the database about keys that the program holds, as if they were a table.</summary>
public static class KeysExtensions
{
    /// <summary>
    /// The keys as a source of a query. <c>database.Keys(ids).Where(id => rows.Any(row => row.OwnerId == id))</c> looks once into an index for each key,
    /// where <c>DISTINCT</c> over the rows would read all of them.
    /// </summary>
    /// <param name="database">The database of the current unit of work.</param>
    /// <param name="keys">Some hundreds of them.</param>
    public static IQueryable<Guid> Keys(this DatabaseFacade database, IReadOnlyCollection<Guid> keys)
    {
        Guid[] values = [.. keys];
        return database.SqlQuery<Guid>($"""SELECT unnest({values}) AS "Value" """);
    }
}
