using Volo.Abp;

namespace PropertySuite.Cases;

/// <summary>The transition tables of all kinds of cases, as the modules registered them.</summary>
public class CaseOptions
{
    private readonly Dictionary<Type, ITransitionTable> _tables = [];

    /// <summary>All tables.</summary>
    public IReadOnlyCollection<ITransitionTable> Tables => _tables.Values;

    /// <summary>Registers the table of a kind of case.</summary>
    public void Add(ITransitionTable table) => _tables[table.CaseType] = table;

    /// <summary>The table of a kind of case.</summary>
    /// <exception cref="AbpException">Its module did not register it.</exception>
    public ITransitionTable Get(Type caseType) => _tables.GetValueOrDefault(caseType)
        ?? throw new AbpException($"{caseType.Name} has no transition table: its module calls AddCase in ConfigureServices.");

    /// <summary>The table of a kind of case by the name that other modules use; null when there is none.</summary>
    public ITransitionTable? Find(string subjectType) => _tables.Values.FirstOrDefault(table => table.SubjectType == subjectType);
}
