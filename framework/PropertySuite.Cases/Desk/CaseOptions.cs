using System.Reflection;
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

    /// <summary>
    /// The rows that a command takes: those of the action that it is named after. A command of a <c>CaseAppService</c> that takes the action
    /// <c>Close</c> is called <c>CloseAsync</c>; what is named otherwise takes no action, and has no rows.
    /// </summary>
    public IReadOnlyList<ICaseTransition> RowsOf(MethodInfo command)
    {
        for (var type = command.ReflectedType; type is not null; type = type.BaseType)
        {
            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(CaseAppServiceBase<,,,>))
            {
                return [.. Get(type.GetGenericArguments()[0]).Transitions.Where(row => $"{row.Action}Async" == command.Name && row.Permission is not null)];
            }
        }

        return [];
    }
}
