using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>Steps that hold until a company says otherwise.</summary>
public static class StandardEscalations
{
    /// <summary>
    /// 80 % warns whoever handles it; when it is due the team leader and the customer-service manager hear of it; at 150 % the property-office manager; at 200 %
    /// headquarters.
    /// </summary>
    public static IReadOnlyList<EscalationStep> Usual { get; } =
    [
        new(80, 0, EscalationLevel.Handler, []),
        new(100, 0, EscalationLevel.DepartmentManager, ["team-leader", "cs-manager"]),
        new(150, 0, EscalationLevel.PropertyManager, ["property-manager"]),
        new(200, 0, EscalationLevel.Headquarters, ["hq-customer-service"]),
    ];

    /// <summary>A case that nobody has taken on goes to the customer-service manager when it is due, and on to the property-office manager at twice that.</summary>
    public static IReadOnlyList<EscalationStep> Unowned { get; } =
    [
        new(100, 0, EscalationLevel.DepartmentManager, ["cs-manager"]),
        new(200, 0, EscalationLevel.PropertyManager, ["property-manager"]),
    ];

    /// <summary>The roles of a level, for a case that a person raises or lowers. The handler's level is that of who has the case.</summary>
    public static IReadOnlyList<string> RolesOf(EscalationLevel level) => level switch
    {
        EscalationLevel.TeamLeader => ["team-leader"],
        EscalationLevel.DepartmentManager => ["cs-manager"],
        EscalationLevel.PropertyManager => ["property-manager"],
        EscalationLevel.Headquarters => ["hq-customer-service"],
        EscalationLevel.Leader => ["hq-leader"],
        _ => [],
    };
}
