using PropertySuite.Cases;

namespace PropertySuite.ServiceDesk;

/// <summary>Steps that hold until a company says otherwise.</summary>
public static class StandardEscalations
{
    private static readonly EscalationStep TeamLeader = new(100, 0, EscalationLevel.TeamLeader, ["team-leader"]);
    private static readonly EscalationStep DepartmentManager = new(100, 0, EscalationLevel.DepartmentManager, ["cs-manager"]);
    private static readonly EscalationStep PropertyManager = new(100, 0, EscalationLevel.PropertyManager, ["property-manager"]);
    private static readonly EscalationStep Headquarters = new(100, 0, EscalationLevel.Headquarters, ["hq-customer-service"]);
    private static readonly EscalationStep Leader = new(100, 0, EscalationLevel.Leader, ["hq-leader"]);

    /// <summary>
    /// 80 % warns whoever handles it; when it is due the team leader and the customer-service manager hear of it; at 150 % the property-office manager; at 200 %
    /// headquarters.
    /// </summary>
    public static IReadOnlyList<EscalationStep> Usual { get; } =
    [
        new(80, 0, EscalationLevel.Handler, []),
        DepartmentManager with { Roles = ["team-leader", "cs-manager"] },
        PropertyManager with { AtPercent = 150 },
        Headquarters with { AtPercent = 200 },
    ];

    /// <summary>A case that nobody has taken on goes to the customer-service manager when it is due, and on to the property-office manager at twice that.</summary>
    public static IReadOnlyList<EscalationStep> Unowned { get; } = [DepartmentManager, PropertyManager with { AtPercent = 200 }];

    /// <summary>A case that is open for too long goes to the property-office manager, and at twice that to headquarters.</summary>
    public static IReadOnlyList<EscalationStep> OpenTooLong { get; } = [PropertyManager, Headquarters with { AtPercent = 200 }];

    /// <summary>From a level on: who stands for it, who hears of it where nobody does, and so on to the leader.</summary>
    public static IReadOnlyList<EscalationStep> From(EscalationLevel level) =>
        [.. new[] { TeamLeader, DepartmentManager, PropertyManager, Headquarters, Leader }.Where(step => step.Level >= level)];

    /// <summary>At once to who stands for a level.</summary>
    public static IReadOnlyList<EscalationStep> AtOnce(EscalationLevel level) => [From(level)[0]];

    /// <summary>The roles of a level, for a case that a person raises or lowers. The handler's level is that of who has the case.</summary>
    public static IReadOnlyList<string> RolesOf(EscalationLevel level) => level == EscalationLevel.Handler ? [] : From(level)[0].Roles;
}
