using PropertySuite.Cases;
using PropertySuite.Repairs.Localization;
using PropertySuite.ServiceDesk;
using static PropertySuite.Repairs.RepairClock;

namespace PropertySuite.Repairs;

/// <summary>The clocks of repair orders, by what their policies may differ, and what holds until a company says otherwise.</summary>
public static class RepairClocks
{
    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Any = new Dictionary<string, IReadOnlyList<string>>();

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Emergencies =
        new Dictionary<string, IReadOnlyList<string>> { [nameof(RepairOrder.Urgency)] = [nameof(RepairUrgency.Emergency)] };

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> DangerousPlant = new Dictionary<string, IReadOnlyList<string>>
    {
        [nameof(RepairOrder.Category)] = [nameof(RepairCategory.Lift), nameof(RepairCategory.Fire)],
    };

    /// <summary>All of them.</summary>
    public static CaseClockCatalog Catalog { get; } = new(
        RepairOrderConsts.SubjectType,
        typeof(RepairClock),
        typeof(RepairsResource),
        [
            new(nameof(RepairOrder.Urgency), typeof(RepairUrgency)),
            new(nameof(RepairOrder.Category), typeof(RepairCategory)),
            new(nameof(RepairOrder.Area), typeof(RepairArea)),
            new(nameof(RepairOrder.Channel), typeof(RepairChannel)),
        ],
        [
            new(
                nameof(Owner),
                false,
                [
                    new(new ClockRule(Emergencies, new ClockLimit(30, ClockUnit.Minutes), StandardEscalations.Unowned)),
                    new(new ClockRule(Any, new ClockLimit(30, ClockUnit.ServiceMinutes), StandardEscalations.Unowned)),
                ]),
            new(nameof(Dispatch), true, [new(new ClockRule(Any, null, StandardEscalations.Usual))]),
            new(nameof(Accept), true, [new(new ClockRule(Any, null, StandardEscalations.Usual))]),
            new(
                nameof(Arrival),
                false,
                [
                    new(new ClockRule(Emergencies, new ClockLimit(20, ClockUnit.Minutes), StandardEscalations.Usual), RepairsSettings.EmergencyArriveMinutes),
                    new(new ClockRule(Any, new ClockLimit(1, ClockUnit.WorkingDays), StandardEscalations.Usual), RepairsSettings.OrdinaryVisitWorkingDays),
                ]),
            new(
                nameof(Finish),
                false,
                [
                    new(new ClockRule(Emergencies, new ClockLimit(24, ClockUnit.Hours), StandardEscalations.Usual), RepairsSettings.EmergencyFinishHours),
                    new(new ClockRule(Any, new ClockLimit(2, ClockUnit.WorkingDays), StandardEscalations.Usual), RepairsSettings.OrdinaryFinishDays),
                ]),
            new(nameof(Open), false, [new(new ClockRule(Any, new ClockLimit(30, ClockUnit.Days), StandardEscalations.OpenTooLong))]),
            ClockDefinition.Trigger(EscalationTrigger.Dissatisfied, AtOnce(EscalationLevel.DepartmentManager)),
            ClockDefinition.Trigger(EscalationTrigger.Repeat, AtOnce(EscalationLevel.DepartmentManager)),
            ClockDefinition.Trigger(EscalationTrigger.Group, AtOnce(EscalationLevel.PropertyManager)),
            ClockDefinition.Trigger(
                EscalationTrigger.Safety,
                AtOnce(EscalationLevel.DepartmentManager) with { When = DangerousPlant },
                new ClockRule(Any, null, [])),
            ClockDefinition.Trigger(EscalationTrigger.Refusal, AtOnce(EscalationLevel.DepartmentManager)),
        ]);

    private static ClockRule AtOnce(EscalationLevel level) => new(Any, null, StandardEscalations.AtOnce(level));


    /// <summary>What policies may look at.</summary>
    /// <param name="urgency">Urgency.</param>
    /// <param name="category">Category; null where it is not known yet.</param>
    /// <param name="area">Area; null where it is not known yet.</param>
    /// <param name="channel">Channel; null where it is not known yet.</param>
    public static Dictionary<string, string> FactsOf(RepairUrgency urgency, RepairCategory? category, RepairArea? area, RepairChannel? channel)
    {
        var facts = new Dictionary<string, string> { [nameof(RepairOrder.Urgency)] = urgency.ToString() };
        AddIfKnown(nameof(RepairOrder.Category), category?.ToString());
        AddIfKnown(nameof(RepairOrder.Area), area?.ToString());
        AddIfKnown(nameof(RepairOrder.Channel), channel?.ToString());
        return facts;

        void AddIfKnown(string name, string? value)
        {
            if (value is not null)
            {
                facts[name] = value;
            }
        }
    }
}
