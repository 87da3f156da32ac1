using Volo.Abp;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;

namespace PropertySuite.Cases;

/// <summary>The action is not possible in the case's state. Its message says, in the reader's language, what is.</summary>
public class IllegalTransitionException : BusinessException, ILocalizeErrorMessage
{
    private readonly ITransitionTable _table;

    /// <summary>Creates the error.</summary>
    /// <param name="table">Table of the case.</param>
    /// <param name="code">Error code.</param>
    /// <param name="number">Document number of the case.</param>
    /// <param name="state">State of the case.</param>
    /// <param name="action">What was asked for.</param>
    public IllegalTransitionException(ITransitionTable table, string code, string number, string state, string action)
        : base(code, $"{action} is not possible in state {state}.")
    {
        _table = table;
        Number = number;
        State = state;
        Action = action;
        Possible = [.. table.Transitions.Where(row => row.From == state && row.Permission is not null).Select(row => row.Action).Distinct()];
        WithData(nameof(Number), number);
        WithData(nameof(State), state);
        WithData(nameof(Action), action);
        WithData(nameof(Possible), string.Join(',', Possible));
    }

    /// <summary>Document number of the case.</summary>
    public string Number { get; }

    /// <summary>State of the case.</summary>
    public string State { get; }

    /// <summary>What was asked for.</summary>
    public string Action { get; }

    /// <summary>What people can do instead; empty for a case that is done with.</summary>
    public IReadOnlyList<string> Possible { get; }

    /// <inheritdoc />
    public string LocalizeMessage(LocalizationContext context)
    {
        var texts = context.LocalizerFactory.Create(_table.ResourceType);
        var possible = Possible.Count == 0
            ? texts["NothingPossible"].Value
            : string.Join(texts["ListSeparator"], Possible.Select(action => texts[$"Enum:{_table.ActionType.Name}.{action}"].Value));
        return texts[Code!].Value
            .Replace("{Number}", Number)
            .Replace("{State}", texts[$"Enum:{_table.StateType.Name}.{State}"])
            .Replace("{Action}", texts[$"Enum:{_table.ActionType.Name}.{Action}"])
            .Replace("{Possible}", possible);
    }
}
