using Volo.Abp;
using Volo.Abp.Localization;

namespace PropertySuite.ServiceDesk;

/// <summary>A kind of records that wait for people.</summary>
public sealed class WorkItemKind
{
    /// <summary>Defines a kind.</summary>
    /// <param name="name">Unique name, such as <c>repairs</c>.</param>
    /// <param name="displayName">What people read, a word as short as can be.</param>
    /// <param name="subjectType">What the records are to others, such as <c>Repairs.RepairOrder</c>; null where each says it for itself.</param>
    /// <param name="permission">Whoever lacks it has none of them.</param>
    /// <param name="viewAllPermission">Who may look at those that wait for a colleague: what the module's own list of all asks for.</param>
    /// <param name="order">Place among the kinds.</param>
    public WorkItemKind(string name, ILocalizableString displayName, string? subjectType, string permission, string viewAllPermission, int order)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name));
        DisplayName = Check.NotNull(displayName, nameof(displayName));
        SubjectType = subjectType;
        Permission = Check.NotNullOrWhiteSpace(permission, nameof(permission));
        ViewAllPermission = Check.NotNullOrWhiteSpace(viewAllPermission, nameof(viewAllPermission));
        Order = order;
    }

    /// <summary>Unique name.</summary>
    public string Name { get; }

    /// <summary>What people read.</summary>
    public ILocalizableString DisplayName { get; }

    /// <summary>What the records are to others.</summary>
    public string? SubjectType { get; }

    /// <summary>Whoever lacks it has none of them.</summary>
    public string Permission { get; }

    /// <summary>Who may look at those that wait for a colleague.</summary>
    public string ViewAllPermission { get; }

    /// <summary>Place among the kinds.</summary>
    public int Order { get; }

    /// <summary>Permissions that the lists ask about the person: what may be done depends on them.</summary>
    public IReadOnlyCollection<string> AsksFor { get; init; } = [];

    /// <summary>What the check at the end of the day makes of one that is due and not done.</summary>
    public WorkItemDayEnd AtDayEnd { get; init; } = WorkItemDayEnd.Nothing;
}

/// <summary>What the check at the end of the day (下班前检查) makes of a record that waits.</summary>
public enum WorkItemDayEnd
{
    /// <summary>It may wait.</summary>
    Nothing = 0,

    /// <summary>Who has it in hand says how far it is.</summary>
    NeedsNote = 1,

    /// <summary>It was to be done today and is listed as missed.</summary>
    IsMissed = 2,
}
