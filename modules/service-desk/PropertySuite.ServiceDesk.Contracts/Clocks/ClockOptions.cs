namespace PropertySuite.ServiceDesk;

/// <summary>The clocks of all kinds of cases, as the modules registered them.</summary>
public class ClockOptions
{
    private readonly Dictionary<string, CaseClockCatalog> _catalogs = [];

    /// <summary>All of them, in the order of registration.</summary>
    public IReadOnlyCollection<CaseClockCatalog> Catalogs => _catalogs.Values;

    /// <summary>Registers the clocks of a kind of case.</summary>
    public void Add(CaseClockCatalog catalog) => _catalogs[catalog.SubjectType] = catalog;

    /// <summary>The clocks of a kind of case; null when it has none.</summary>
    public CaseClockCatalog? Find(string subjectType) => _catalogs.GetValueOrDefault(subjectType);

    /// <summary>A clock of a kind of case; null when there is none.</summary>
    public ClockDefinition? Find(string subjectType, string kind) => Find(subjectType)?.Kinds.FirstOrDefault(definition => definition.Kind == kind);
}
