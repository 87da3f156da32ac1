namespace PropertySuite.Cases;

/// <summary>What holds while a case is in a state.</summary>
/// <param name="State">The state.</param>
/// <param name="ResponsibleRole">The one role that has to act next (责任岗位), a code of the company's roles; who is asked why the case stands still.</param>
/// <param name="IsMilestone">Whether it is a station of the ordinary way, as the progress of a page shows it.</param>
public sealed record CaseStateRule<TState>(TState State, string ResponsibleRole, bool IsMilestone = false)
    where TState : struct, Enum;

/// <summary>A state of any table, in words.</summary>
/// <param name="Name">Name of the state.</param>
/// <param name="ResponsibleRole">The one role that has to act next.</param>
/// <param name="IsMilestone">Whether it is a station of the ordinary way.</param>
/// <param name="IsFinal">Whether nothing can happen to the case any more.</param>
public sealed record CaseStateInfo(string Name, string ResponsibleRole, bool IsMilestone, bool IsFinal);
