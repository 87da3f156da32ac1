using PropertySuite.Repairs;

namespace PropertySuite.Architecture;

/// <summary>A step that the code allows, in words.</summary>
/// <param name="Subject">Kind of record, as other modules name it.</param>
/// <param name="From">State before.</param>
/// <param name="Action">What is done.</param>
/// <param name="To">State after.</param>
/// <param name="Permission">Who may do it; null: only the system.</param>
internal sealed record TransitionInCode(string Subject, string From, string Action, string To, string? Permission);

/// <summary>The one place that knows how modules hold their tables of transitions.</summary>
internal static class TransitionsInCode
{
    public static IReadOnlyList<TransitionInCode> All { get; } =
    [
        .. RepairTransitions.Table.Select(row => new TransitionInCode(
            "Repairs.RepairOrder", row.From.ToString(), row.Action.ToString(), row.To.ToString(), row.Permission)),
    ];
}
