namespace Volo.Abp;

/// <summary>A predicate on types, with a name by which it can be found and removed.</summary>
public class NamedTypeSelector
{
    public NamedTypeSelector(string name, Func<Type, bool> predicate)
    {
        Name = name;
        Predicate = predicate;
    }

    public string Name { get; set; }

    public Func<Type, bool> Predicate { get; set; }
}
