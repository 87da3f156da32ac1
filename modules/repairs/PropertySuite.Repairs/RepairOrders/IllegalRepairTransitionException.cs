using PropertySuite.Repairs.Localization;
using Volo.Abp;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Localization;

namespace PropertySuite.Repairs;

/// <summary>The action is not possible in the order's state. Its message says, in the reader's language, what is.</summary>
public class IllegalRepairTransitionException : BusinessException, ILocalizeErrorMessage
{
    /// <summary>Creates the error.</summary>
    /// <param name="state">State of the order.</param>
    /// <param name="action">What was asked for.</param>
    /// <param name="possible">What is possible instead.</param>
    public IllegalRepairTransitionException(RepairState state, RepairAction action, IEnumerable<RepairTransition> possible)
        : base(RepairsErrorCodes.IllegalTransition, $"{action} is not possible in state {state}.")
    {
        State = state;
        Action = action;
        Possible = [.. possible.Where(row => row.Permission is not null).Select(row => row.Action).Distinct()];
        WithData(nameof(State), state.ToString());
        WithData(nameof(Action), action.ToString());
        WithData(nameof(Possible), string.Join(',', Possible));
    }

    /// <summary>State of the order.</summary>
    public RepairState State { get; }

    /// <summary>What was asked for.</summary>
    public RepairAction Action { get; }

    /// <summary>What people can do instead; empty for a closed or cancelled order.</summary>
    public IReadOnlyList<RepairAction> Possible { get; }

    /// <inheritdoc />
    public string LocalizeMessage(LocalizationContext context)
    {
        var texts = context.LocalizerFactory.Create(typeof(RepairsResource));
        var possible = Possible.Count == 0
            ? texts["NothingPossible"].Value
            : string.Join(texts["ListSeparator"], Possible.Select(action => texts[$"Enum:RepairAction.{action}"].Value));
        return texts[Code!].Value
            .Replace("{State}", texts[$"Enum:RepairState.{State}"])
            .Replace("{Action}", texts[$"Enum:RepairAction.{Action}"])
            .Replace("{Possible}", possible);
    }
}
