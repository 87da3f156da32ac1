namespace PropertySuite.ServiceDesk;

/// <summary>Whose work is wanted, and which part of it. The caller's company and sites restrict it as they restrict every list.</summary>
public sealed record WorkItemQuery
{
    /// <summary>For whom it waits; not always who asks.</summary>
    public required WorkItemPerson Person { get; init; }

    /// <summary>Now (UTC); what "late" is measured by.</summary>
    public required DateTime Now { get; init; }

    /// <summary>Only of these sites; null for all that the caller sees.</summary>
    public IReadOnlyCollection<Guid>? SiteIds { get; init; }

    /// <summary>Only what is late.</summary>
    public bool LateOnly { get; init; }

    /// <summary>Only what the person has still to do: not what others have done and what waits for a look at it.</summary>
    public bool InHandOnly { get; init; }

    /// <summary>Only what is due at or after (UTC), and what has no due time unless <see cref="DueBefore"/> is set. The inbox begins its pages there; lists leave it alone.</summary>
    public DateTime? DueFrom { get; init; }

    /// <summary>Only what is due before (UTC).</summary>
    public DateTime? DueBefore { get; init; }
}

/// <summary>A person as the lists need them.</summary>
/// <param name="UserId">The user.</param>
/// <param name="Roles">Their roles.</param>
/// <param name="Permissions">Which of the permissions that the kinds ask for they have.</param>
public sealed record WorkItemPerson(Guid UserId, IReadOnlyCollection<string> Roles, IReadOnlySet<string> Permissions)
{
    /// <summary>Whether they have a permission that the kind asks for.</summary>
    public bool May(string permission) => Permissions.Contains(permission);
}
