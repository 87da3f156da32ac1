namespace PropertySuite.Sites;

/// <summary>Defines dictionaries of a module. Implement it as a transient service in the module's implementation.</summary>
public interface IDictionaryDefinitionProvider
{
    /// <summary>The dictionaries.</summary>
    IEnumerable<DictionaryDefinition> Define();
}
