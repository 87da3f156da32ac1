using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace PropertySuite.Sites;

/// <summary>The dictionaries that the modules define.</summary>
public class DictionaryCatalog(IEnumerable<IDictionaryDefinitionProvider> providers) : ITransientDependency
{
    /// <summary>All of them.</summary>
    /// <exception cref="AbpException">Two have the same code.</exception>
    public virtual IReadOnlyDictionary<string, DictionaryDefinition> GetAll()
    {
        var all = providers.SelectMany(provider => provider.Define()).ToList();
        var doubled = all.GroupBy(definition => definition.Code).FirstOrDefault(group => group.Count() > 1);
        return doubled is null
            ? all.ToDictionary(definition => definition.Code)
            : throw new AbpException($"Two dictionaries have the code {doubled.Key}.");
    }

    /// <summary>One of them, or null.</summary>
    public virtual DictionaryDefinition? Find(string code) => GetAll().GetValueOrDefault(code);
}
