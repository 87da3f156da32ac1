using System.Reflection;
using PropertySuite.Cases;

namespace PropertySuite.Architecture;

/// <summary>A step that the code allows, in words.</summary>
/// <param name="Subject">Kind of record, as other modules name it.</param>
/// <param name="From">State before.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">State after.</param>
/// <param name="Permission">Who may do it, alternatives parted by slashes; null: only the system.</param>
internal sealed record TransitionInCode(string Subject, string From, string Action, string To, string? Permission);

/// <summary>The one place that knows how modules hold their tables of transitions: a new table is in it by being there.</summary>
internal static class TransitionsInCode
{
    public static IReadOnlyList<TransitionInCode> All { get; } =
    [
        .. from table in Tables()
           from row in table.Transitions
           select new TransitionInCode(
               table.SubjectType, row.From, row.Action, row.To, row.Permission is null ? null : string.Join(" / ", row.Permission.AnyOf)),
    ];

    private static IEnumerable<ITransitionTable> Tables() =>
        from type in ProductAssemblies.All.SelectMany(assembly => assembly.GetTypes())
        where !type.ContainsGenericParameters
        from property in type.GetProperties(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly)
        where typeof(ITransitionTable).IsAssignableFrom(property.PropertyType)
        select (ITransitionTable)property.GetValue(null)!;
}
