using PropertySuite.Testing;

namespace PropertySuite.Cases;

/// <summary>A transition table as READMEs show it.</summary>
internal static class TransitionTables
{
    /// <summary>The README of a module shows the table of its code: who has to act in each state, and every rule.</summary>
    public static void ShouldStandIn(string module, ITransitionTable table)
    {
        var readme = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "modules", module, "README.md")).ReplaceLineEndings("\n");

        readme.ShouldContain(States(table));
        readme.ShouldContain(Rules(table));
    }

    private static string States(ITransitionTable table) => Table(
        ["state", "who has to act"], table.StateInfos.Select(state => new[] { state.Name, state.IsFinal ? "nobody; asks: " + state.ResponsibleRole : state.ResponsibleRole }));

    private static string Rules(ITransitionTable table) => Table(
        ["from", "action", "to", "permission", "guards", "customer sees it"],
        table.Transitions.Select(row => new[]
        {
            row.From,
            row.Action,
            row.To,
            row.Permission is null ? "system" : string.Join(" or ", row.Permission.AnyOf.Select(name => name[(name.LastIndexOf('.') + 1)..])),
            string.Join(", ", row.Guards),
            row.IsVisibleToCustomer ? "yes" : "no",
        }));

    private static string Table(string[] heads, IEnumerable<string[]> rows) => string.Join(
        '\n', new[] { heads, [.. heads.Select(_ => "---")] }.Concat(rows).Select(cells => $"| {string.Join(" | ", cells)} |")) + "\n";
}
