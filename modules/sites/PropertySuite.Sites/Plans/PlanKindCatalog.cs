using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>The kinds of work that modules have registered.</summary>
public class PlanKindCatalog(IEnumerable<IPlanKind> kinds) : ITransientDependency
{
    /// <summary>All of them by key.</summary>
    /// <exception cref="AbpException">Two have the same key.</exception>
    public virtual IReadOnlyDictionary<string, IPlanKind> GetAll()
    {
        var byKey = new SortedDictionary<string, IPlanKind>(StringComparer.Ordinal);
        foreach (var kind in kinds)
        {
            if (!byKey.TryAdd(kind.Definition.Key, kind))
            {
                throw new AbpException($"Two kinds of plans have the key {kind.Definition.Key}.");
            }
        }

        return byKey;
    }

    /// <summary>One of them; null when no module has it (any more).</summary>
    public virtual IPlanKind? Find(string key) => GetAll().GetValueOrDefault(key);

    /// <summary>One of them.</summary>
    /// <exception cref="BusinessException"><see cref="SitesErrorCodes.PlanKindUnknown"/>.</exception>
    public virtual IPlanKind Get(string key) =>
        Find(key) ?? throw new BusinessException(SitesErrorCodes.PlanKindUnknown).WithData("kind", key);
}
