using Volo.Abp.DependencyInjection;

namespace PropertySuite.Administration;

/// <summary>What the standard roles may do at first, as all modules together say.</summary>
public class RoleDefaultsCatalog(IEnumerable<IRoleDefaultsProvider> providers) : ITransientDependency
{
    /// <summary>All of it.</summary>
    public virtual RoleDefaults GetAll()
    {
        var defaults = new RoleDefaults();
        foreach (var provider in providers)
        {
            provider.Define(defaults);
        }

        return defaults;
    }
}
