using System.Data.Common;

namespace Volo.Abp.EntityFrameworkCore.DependencyInjection;

/// <summary>What the factory of options must know while a unit of work creates a context.</summary>
/// <param name="connectionStringName">Name of the connection string.</param>
/// <param name="connectionString">The connection string for the current tenant.</param>
public class DbContextCreationContext(string connectionStringName, string connectionString)
{
    private static readonly AsyncLocal<DbContextCreationContext?> Ambient = new();

    /// <summary>The creation that is going on in this flow of control; null if none is.</summary>
    public static DbContextCreationContext? Current => Ambient.Value;

    /// <summary>Name of the connection string.</summary>
    public string ConnectionStringName { get; } = connectionStringName;

    /// <summary>The connection string for the current tenant.</summary>
    public string ConnectionString { get; } = connectionString;

    /// <summary>The connection that the context must use; null if it is to open one of its own.</summary>
    public DbConnection? ExistingConnection { get; internal set; }

    /// <summary>Makes this the current creation until the result is disposed.</summary>
    public static IDisposable Use(DbContextCreationContext context)
    {
        var outer = Current;
        Ambient.Value = context;
        return new DisposeAction(() => Ambient.Value = outer);
    }
}
