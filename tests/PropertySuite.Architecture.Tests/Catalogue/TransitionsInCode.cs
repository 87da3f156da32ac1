using PropertySuite.Cases;
using PropertySuite.FollowUps;
using PropertySuite.Repairs;

namespace PropertySuite.Architecture;

/// <summary>A step that the code allows, in words.</summary>
/// <param name="Subject">Kind of record, as other modules name it.</param>
/// <param name="From">State before.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">State after.</param>
/// <param name="Permission">Who may do it; null: only the system.</param>
internal sealed record TransitionInCode(string Subject, string From, string Action, string To, string? Permission);

/// <summary>The one place that knows which modules have tables of transitions.</summary>
internal static class TransitionsInCode
{
    private static readonly ITransitionTable[] Tables = [RepairTransitions.Table, CallbackTransitions.Table];

    public static IReadOnlyList<TransitionInCode> All { get; } =
    [
        .. from table in Tables
           from row in table.Transitions
           select new TransitionInCode(table.SubjectType, row.From, row.Action, row.To, row.Permission?.AnyOf[0]),
    ];
}
