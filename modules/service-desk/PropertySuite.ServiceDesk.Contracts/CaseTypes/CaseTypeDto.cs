namespace PropertySuite.ServiceDesk;

/// <summary>The rules of a kind of case (单据流转规则), in the reader's language: the transition table that is run.</summary>
public class CaseTypeDto
{
    /// <summary>Kind of case, such as <c>Repairs.RepairOrder</c>.</summary>
    public string SubjectType { get; set; } = "";

    /// <summary>States in the order of the work.</summary>
    public List<CaseTypeStateDto> States { get; set; } = [];

    /// <summary>What can happen, in the order of the work.</summary>
    public List<CaseTypeTransitionDto> Transitions { get; set; } = [];
}

/// <summary>A state of a kind of case.</summary>
public class CaseTypeStateDto
{
    /// <summary>Name.</summary>
    public string State { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string DisplayName { get; set; } = "";

    /// <summary>Code of the one role that has to act next (责任岗位).</summary>
    public string ResponsibleRole { get; set; } = "";

    /// <summary>What people call that role.</summary>
    public string ResponsibleRoleName { get; set; } = "";

    /// <summary>Whether it is a station of the ordinary way, for the progress of a page.</summary>
    public bool IsMilestone { get; set; }

    /// <summary>Whether nothing can happen to the case any more.</summary>
    public bool IsFinal { get; set; }
}

/// <summary>One rule: what can happen in a state, who may do it, and what has to hold.</summary>
public class CaseTypeTransitionDto
{
    /// <summary>State before.</summary>
    public string From { get; set; } = "";

    /// <summary>What is done.</summary>
    public string Action { get; set; } = "";

    /// <summary>What people call it.</summary>
    public string ActionName { get; set; } = "";

    /// <summary>State after.</summary>
    public string To { get; set; } = "";

    /// <summary>Permissions, any of which is enough, as people call them; empty: only the system.</summary>
    public List<string> Permissions { get; set; } = [];

    /// <summary>What else has to hold, in words.</summary>
    public List<string> Guards { get; set; } = [];

    /// <summary>Whether the customer may read the timeline entry.</summary>
    public bool IsVisibleToCustomer { get; set; }
}
