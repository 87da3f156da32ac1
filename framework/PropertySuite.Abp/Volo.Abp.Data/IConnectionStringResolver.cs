namespace Volo.Abp.Data;

/// <summary>Finds the connection string of a name, for the current tenant.</summary>
public interface IConnectionStringResolver
{
    /// <summary>The string of exactly this name, else of the database it is mapped to, else the default.</summary>
    Task<string> ResolveAsync(string? connectionStringName = null);
}
