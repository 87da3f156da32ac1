namespace PropertySuite.Cases;

/// <summary>The transition table of any kind of case, in words: what READMEs, pages and tests read.</summary>
public interface ITransitionTable
{
    /// <summary>How other modules name the case, such as <c>Repairs.RepairOrder</c>.</summary>
    string SubjectType { get; }

    /// <summary>The case.</summary>
    Type CaseType { get; }

    /// <summary>Its states.</summary>
    Type StateType { get; }

    /// <summary>What can be done with it.</summary>
    Type ActionType { get; }

    /// <summary>
    /// Resource of its texts: <c>Enum:{state type}.{state}</c>, <c>Enum:{action type}.{action}</c>, <c>Guard:{guard}</c> and
    /// <c>Timeline:{action}</c>.
    /// </summary>
    Type ResourceType { get; }

    /// <summary>States in the order of the work.</summary>
    IReadOnlyList<CaseStateInfo> StateInfos { get; }

    /// <summary>Rows in the order of the work.</summary>
    IReadOnlyList<ICaseTransition> Transitions { get; }
}
